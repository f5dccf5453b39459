package org.coresponderalliance.continuum.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be typed into a search to narrow it: {@code name:value}, with a value of several words in quotation marks, and with
 * a minus before it for the opposite. The same operator twice is one or the other, but both of {@code is}, {@code after} and
 * {@code before}; different operators hold together.
 */
public enum Operator {

    /** What somebody wrote, by name or handle: {@code author:"Jane Doe"}, {@code author:@jdoe}, {@code author:me}. For members, who know each other. */
    AUTHOR("author", "by"),
    /** What stands in a category that the viewer may see, by name: {@code in:"Policy and law"}. */
    IN("in", "category"),
    /** Things of one kind, as the tabs tell them apart, or one kind of article: {@code kind:reply}, {@code kind:guidance}. */
    KIND("kind"),
    /** The state of a thing: {@code is:unanswered}, {@code is:accepted}; for members what they have to do with it: {@code is:mine}, {@code is:followed}, {@code is:unread}. */
    IS("is"),
    /** Published on this day, in this month or year, or later: {@code after:2026-03-14}, {@code after:2026-03}, {@code after:30d}. */
    AFTER("after", "since"),
    /** Published before this day, month or year began. What {@code after} leaves of a time and what this does are the whole. */
    BEFORE("before", "until"),
    /** A value of a facet, both by code or label: {@code topic:privacy}, {@code lead-agency:"Fire or EMS"}; a tag: {@code tag:overtime}. */
    FACET;

    private final List<String> names;

    Operator(String... names) {
        this.names = List.of(names);
    }

    /** The operator that is typed so; a facet's has the facet's name instead. */
    public static Optional<Operator> named(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(operator -> operator.names.contains(small)).findFirst();
    }

    /** Whether several of them narrow each other, instead of each adding what it stands for. */
    public boolean addsUp() {
        return this == IS || this == AFTER || this == BEFORE;
    }
}
