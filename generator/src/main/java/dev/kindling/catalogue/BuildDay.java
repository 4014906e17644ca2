package dev.kindling.catalogue;

import java.time.LocalDate;

/**
 * What of a site depends on when and for whom it is built.
 *
 * @param today the day on which pages are published, expire and are due for review
 * @param withDrafts whether drafts are part of the site
 * @param acceptUrls whether addresses may disappear without an alias
 */
public record BuildDay(LocalDate today, boolean withDrafts, boolean acceptUrls) {}
