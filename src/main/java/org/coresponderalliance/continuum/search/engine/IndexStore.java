package org.coresponderalliance.continuum.search.engine;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** Where an engine keeps the index, and what it remembers of it. */
public interface IndexStore {

    /** What is there of the index. */
    enum Condition {
        /** All of it. */
        WHOLE,
        /** It was asked for anew since it was built, and answers until then. */
        OUTDATED,
        /** Nothing that could be used: it was never built to its end, or by another version. */
        MISSING,
        /** It is there, but built by a newer version of the site that shares it: this copy cannot ask it and must not build it. */
        NEWER,
        /** The engine does not answer. */
        AWAY
    }

    /**
     * What Hibernate Search has to know to write to this engine, by the ends of its settings' names. What the site's own settings say goes before.
     *
     * @param command whether it is for a command that runs beside the site and leaves the index alone
     */
    Map<String, Object> settings(boolean command);

    /** Makes the place fit to be opened; asked before Hibernate Search does. */
    Condition prepare();

    /**
     * @param indexes those that must be there
     * @param asked   up to which request to build it anew it must have been built
     */
    Condition condition(Collection<String> indexes, int asked);

    /** Whether all copies of the site use the same index, so that one of them builds it for all. Else each has its own. */
    boolean isShared();

    /** Notes that the index is being built: if that is cut short, it is built again. */
    void incomplete();

    /** Tells the copies of the site that wait for it how much is built, in percent. What cannot be told is not worth ending for. */
    void building(int percent);

    /** What was told last of how much is built, in percent; empty if nothing is known of it. For whoever waits for another copy. */
    OptionalInt built();

    /** Notes that these indexes are whole. @param asked up to which request to build it anew it was built */
    void complete(Collection<String> indexes, int asked);

    /** When it returns, what was replaced or deleted before is no longer in the engine's files. May take minutes. */
    void forgetWhatWasReplaced(SearchMapping mapping);
}
