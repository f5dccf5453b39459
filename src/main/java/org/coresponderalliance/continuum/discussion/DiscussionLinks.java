package org.coresponderalliance.continuum.discussion;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The URLs of this module, for views, mail, search and feeds alike. Paths; nobody else puts them together. */
public final class DiscussionLinks {

    /** Where moderators compare what is likely the same. */
    public static final String DUPLICATES = "/moderation/duplicates";

    private DiscussionLinks() {}

    public static String discussion(long id, String slug) {
        return "/discussions/" + id + "/" + slug;
    }

    /** To a post in its place. */
    public static String post(long id, String slug, int number) {
        var page = number > Limits.PAGE ? "?page=" + page(number) : "";
        return discussion(id, slug) + page + (number == 1 ? "" : "#post-" + number);
    }

    /**
     * To the page of a post of a discussion that was merged into this one. The browser knows which post the old address named, and
     * adds {@code offset} to its number; where it named none, the first one is meant.
     */
    static String moved(long id, String slug, int number, int offset) {
        return discussion(id, slug) + "?" + (number > Limits.PAGE ? "page=" + page(number) + "&" : "") + "moved=" + offset;
    }

    /** The page on which a post stands, from 1. */
    public static int page(int number) {
        return (Math.max(1, number) - 1) / Limits.PAGE + 1;
    }

    public static String page(long id, String slug, int page) {
        return discussion(id, slug) + (page > 1 ? "?page=" + page : "");
    }

    public static String category(String slug) {
        return "/categories/" + slug;
    }

    public static String history(long id, int number) {
        return "/discussions/" + id + "/posts/" + number + "/history";
    }

    /** To the form for a new discussion. @param category slug; empty to choose there */
    public static String ask(Kind kind, String category) {
        return "/discussions/new?kind=" + kind.code() + (category.isEmpty() ? "" : "&category=" + encoded(category));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
