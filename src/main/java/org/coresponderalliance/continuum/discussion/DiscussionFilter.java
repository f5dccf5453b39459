package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * Which discussions a list shows. Everything in it can stand in a URL.
 *
 * @param category slug of the category; null for all
 * @param facets   of each facet named, a discussion has at least one of the values
 */
public record DiscussionFilter(Tab tab, @Nullable String category, @Nullable Kind kind, @Nullable String tag, FacetSelection facets) {

    /** {@code UNREAD, FOLLOWED} and {@code MINE} are empty for guests. */
    public enum Tab {
        LATEST, UNANSWERED, UNREAD, FOLLOWED, MINE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static DiscussionFilter all(Tab tab) {
        return new DiscussionFilter(tab, null, null, null, FacetSelection.none());
    }

    public static DiscussionFilter of(Map<String, List<String>> query, @Nullable String category) {
        var facets = new TreeMap<String, List<String>>();
        query.forEach((name, values) -> {
            if (name.startsWith("f.")) {
                facets.put(name.substring(2), values.stream().filter(value -> !value.isBlank()).toList());
            }
        });
        return new DiscussionFilter(tab(first(query, "show")), category == null ? first(query, "category") : category,
                kind(first(query, "kind")), first(query, "tag"), new FacetSelection(facets));
    }

    /** What stands in the URL beside the category: empty, or begins with a question mark. */
    public String query() {
        var parts = new ArrayList<String>();
        if (tab != Tab.LATEST) {
            parts.add("show=" + tab.code());
        }
        if (kind != null) {
            parts.add("kind=" + kind.code());
        }
        if (tag != null) {
            parts.add("tag=" + DiscussionLinks.encoded(tag));
        }
        new TreeMap<>(facets.values()).forEach((facet, values) ->
                values.forEach(value -> parts.add("f." + DiscussionLinks.encoded(facet) + "=" + DiscussionLinks.encoded(value))));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    public String url() {
        return (category == null ? "/discussions" : DiscussionLinks.category(category)) + query();
    }

    public DiscussionFilter with(Tab other) {
        return new DiscussionFilter(other, category, kind, tag, facets);
    }

    public DiscussionFilter with(@Nullable Kind other) {
        return new DiscussionFilter(tab, category, other, tag, facets);
    }

    public DiscussionFilter with(FacetSelection others) {
        return new DiscussionFilter(tab, category, kind, tag, others);
    }

    public DiscussionFilter withTag(@Nullable String other) {
        return new DiscussionFilter(tab, category, kind, other, facets);
    }

    /** With a value chosen that was not, or not any more if it was. */
    public DiscussionFilter toggled(String facet, String value) {
        var all = new TreeMap<>(facets.values());
        var values = new ArrayList<>(facets.of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        all.put(facet, values);
        return new DiscussionFilter(tab, category, kind, tag, new FacetSelection(all));
    }

    private static @Nullable String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
    }

    private static Tab tab(@Nullable String code) {
        for (var tab : Tab.values()) {
            if (tab.code().equals(code)) {
                return tab;
            }
        }
        return Tab.LATEST;
    }

    /** @return null for no code and for one that is none */
    public static @Nullable Kind kind(@Nullable String code) {
        for (var kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return null;
    }
}
