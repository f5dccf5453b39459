package org.coresponderalliance.continuum.home;

import java.time.Instant;
import java.util.List;

/** What {@code discussion/row.html} needs of one discussion. */
record HomeRow(long id, String url, String title, boolean unread, int newCount, String line, String categoryName, String categoryUrl,
               String kind, boolean answered, boolean locked, boolean pinned, int facing, Instant at, int replies, List<Chip> facets) {

    record Chip(String label) {}
}
