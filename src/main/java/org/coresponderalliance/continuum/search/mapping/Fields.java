package org.coresponderalliance.continuum.search.mapping;

/** Names of the fields that every document may have. A change here or in {@link DocumentBinder} asks for a new index version. */
public final class Fields {

    /** Id of the thing in its module. */
    public static final String REF = "ref";
    /** {@link org.coresponderalliance.continuum.search.Kind} by name. */
    public static final String KIND = "kind";
    public static final String TITLE = "title";
    public static final String TITLE_EXACT = "title_exact";
    /** Beginnings of the title's words. */
    public static final String TITLE_PREFIX = "title_prefix";
    /** The text and behind it, as a value of its own, the title or that of what it belongs to: so it has all words of a thing. */
    public static final String BODY = "body";
    /** Title and body as written, unstemmed: for spelling and near matches. */
    public static final String WORDS = "words";
    /** What is written in capitals in title and body. */
    public static final String ACRONYMS = "acronyms";
    public static final String ACCEPTED = "accepted";
    /** Values as {@code topic/privacy}. */
    public static final String FACET = "facet";
    /** What a thing belongs to, such as the discussion of a post: hits of one thread belong together. */
    public static final String THREAD = "thread";
    /** Id of the member who is shown as its author. */
    public static final String AUTHOR = "author";
    public static final String CREATED_AT = "created_at";
    /** How many programs use it; only where one does. */
    public static final String PROGRAMS = "programs";
    /** {@link Standing} by its number. */
    public static final String STANDING = "standing";

    /** {@link org.coresponderalliance.continuum.access.Content} by name: which lines of the rule table hold. */
    public static final String ACCESS_CONTENT = "access_content";
    public static final String ACCESS_STATE = "access_state";
    public static final String ACCESS_AUDIENCE = "access_audience";
    public static final String ACCESS_GROUP = "access_group";
    public static final String ACCESS_AUTHOR = "access_author";
    public static final String ACCESS_PARENT_STATE = "access_parent_state";
    public static final String ACCESS_PARENT_AUTHOR = "access_parent_author";
    public static final String ACCESS_REVIEWER = "access_reviewer";

    private Fields() {}
}
