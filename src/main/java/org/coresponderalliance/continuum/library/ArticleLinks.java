package org.coresponderalliance.continuum.library;

import java.util.Set;
import org.coresponderalliance.continuum.base.Slugs;

/** The library's URLs, as paths. Views, mails, search and feeds take them from here. */
public final class ArticleLinks {

    public static final String LIBRARY = "/library";
    public static final String GUIDANCE = "/guidance";
    /** What everybody may read of it, for feed readers. */
    public static final String FEED = LIBRARY + "/feed.atom";
    public static final String CURATION = "/curation";
    /** What is the viewer's own in the library: drafts, and what they were asked to review. */
    public static final String YOURS = "/library/yours";

    /** Words that stand behind an article's id in other URLs. */
    private static final Set<String> TAKEN = Set.of("edit", "review", "adoption", "challenge");

    private ArticleLinks() {}

    public static String article(long id, String slug) {
        return LIBRARY + "/" + id + "/" + slug;
    }

    /** For good: under its id, which stays the same, and not its number. */
    public static String recommendation(long id, String slug, long recommendation) {
        return article(id, slug) + "/recommendations/" + recommendation;
    }

    public static String history(long id, String slug) {
        return article(id, slug) + "/history";
    }

    /** Two revisions beside each other. */
    public static String comparison(long id, String slug, int from, int to) {
        return history(id, slug) + "?from=" + from + "&to=" + to;
    }

    public static String revision(long id, String slug, int number) {
        return article(id, slug) + "/revisions/" + number;
    }

    public static String print(long id, String slug) {
        return article(id, slug) + "/print";
    }

    /** The article as a PDF. */
    public static String pdf(long id, String slug) {
        return article(id, slug) + "/pdf";
    }

    public static String edit(long id) {
        return LIBRARY + "/" + id + "/edit";
    }

    public static String review(long id) {
        return LIBRARY + "/" + id + "/review";
    }

    /** What programs do with it. */
    public static String adoptions(long id, String slug) {
        return article(id, slug) + "/adoptions";
    }

    /** What one program does with it, and did before. */
    public static String adoption(long id, String slug, long adoption) {
        return adoptions(id, slug) + "/" + adoption;
    }

    /** Where a member records what their program does with it. */
    public static String adopt(long id) {
        return LIBRARY + "/" + id + "/adoption";
    }

    /** Where a member questions one of its recommendations, chosen there. */
    public static String challenge(long id) {
        return LIBRARY + "/" + id + "/challenge";
    }

    /** Where a member questions this recommendation of it. */
    public static String challenge(long id, long recommendation) {
        return challenge(id) + "?recommendation=" + recommendation;
    }

    public static String propose(long discussionId) {
        return LIBRARY + "/propose/" + discussionId;
    }

    /** The readable part of an article's URL. */
    static String slug(String title) {
        var slug = Slugs.of(title);
        return TAKEN.contains(slug) ? slug + "-article" : slug;
    }
}
