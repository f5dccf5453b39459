package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code adoptions.yaml}: what programs do with articles. */
record SampleAdoptions(List<Adoption> adoptions) {

    /**
     * @param article   number of the article's file
     * @param program   key of the program
     * @param entries   the oldest first
     * @param takenBack whether its author took it back
     * @param held      why a moderator must look at the last entry; null where none must
     */
    record Adoption(int article, String program, List<Entry> entries, @JsonProperty("taken_back") boolean takenBack, @Nullable String held) {}

    /** @param age when it was recorded @param since since when it is so */
    record Entry(String by, Age age, String uptake, int revision, Age since, @Nullable String setting, @Nullable String about, String outcome, String result) {}
}
