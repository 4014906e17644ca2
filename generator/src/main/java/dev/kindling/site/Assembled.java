package dev.kindling.site;

import dev.kindling.catalogue.Ledger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A site, and what goes with it.
 *
 * @param site the site
 * @param ledger the addresses that were public before and those that are now
 * @param nextChange the next day on which the same files come to something else: a page is
 *     published, has expired, or is overdue for review, or a work or a rule no longer counts
 */
public record Assembled(Site site, Ledger ledger, Optional<LocalDate> nextChange) {}
