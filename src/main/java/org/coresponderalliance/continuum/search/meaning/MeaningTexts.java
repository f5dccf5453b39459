package org.coresponderalliance.continuum.search.meaning;

import java.io.IOException;
import java.util.List;

/** What is encoded, as the database has it now. */
public interface MeaningTexts {

    /** What a discussion or an article says, in a few texts of which each can be read alone; none where there is no such thing any more. */
    List<String> of(String thread);

    /** What is done with each thread. */
    @FunctionalInterface
    interface Told {
        void of(String thread) throws IOException, InterruptedException;
    }

    /** Tells all threads that there are, of which some are read at a time. */
    void each(Told told) throws IOException, InterruptedException;
}
