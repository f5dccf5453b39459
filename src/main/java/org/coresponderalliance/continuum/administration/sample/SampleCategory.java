package org.coresponderalliance.continuum.administration.sample;

import java.util.List;

/** One of {@code categories.yaml}. @param followers who hears of all that is asked there; may be absent */
record SampleCategory(String slug, String name, String audience, String description, String rules, List<String> followers) {

    SampleCategory {
        followers = followers == null ? List.of() : List.copyOf(followers);
    }

    /** The whole file. */
    record All(List<SampleCategory> categories) {}
}
