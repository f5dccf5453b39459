package org.coresponderalliance.continuum.discussion.ui;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.jspecify.annotations.Nullable;

/** A list of discussions as the template {@code discussion/list} shows it. */
public record ListModel(String title, String description, String rulesHtml, boolean viewerMember, @Nullable Boolean following,
                        boolean mayAsk, String askUrl, List<Tab> tabs, String tab, List<CategoryRow> categories, List<Facet> facets,
                        List<Chosen> chosen, List<Row> rows, @Nullable String newerUrl, @Nullable String olderUrl) {

    public record Tab(String key, String label, String url, int count) {}

    /** @param open whether its values show at once */
    public record Facet(String code, String label, boolean open, List<Value> values) {}

    public record Value(String label, String url, boolean chosen) {}

    /** What is chosen now; the link takes it away. */
    public record Chosen(String label, String url) {}

    /** A row as the template {@code discussion/row} shows it. @param line who said what last */
    public record Row(long id, String url, String title, boolean unread, int newCount, String line, String categoryName,
                      String categoryUrl, String kind, boolean answered, boolean locked, boolean pinned, int facing, Instant at, int replies,
                      List<DiscussionModel.Link> facets) {}
}
