package dev.kindling.site;

/**
 * A site, and the ledger that goes with it.
 *
 * @param site the site
 * @param ledger the addresses that were public before and those that are now
 */
public record Assembled(Site site, Ledger ledger) {}
