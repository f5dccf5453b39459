package org.coresponderalliance.continuum.moderation;

/** Where the screens of moderation are. */
public final class ModerationLinks {

    public static final String QUEUE = "/moderation";
    public static final String DECIDED = "/moderation/decided";
    public static final String CANNED_TEXTS = "/moderation/canned";
    public static final String WATCHED_WORDS = "/moderation/words";

    public static final String REDACTION = "/moderation/redaction";

    private ModerationLinks() {}

    /** Where a text that stands in this thing is taken out of everything. */
    public static String redaction(Subject subject) {
        return REDACTION + "?kind=" + subject.name() + "&id=" + subject.id();
    }

    /** One review item, decided or not. */
    public static String item(long id) {
        return QUEUE + "/" + id;
    }
}
