package org.coresponderalliance.continuum.administration.sample;

import java.util.List;

/** One of {@code categories.yaml}. */
record SampleCategory(String slug, String name, String audience, String description, String rules) {

    /** The whole file. */
    record All(List<SampleCategory> categories) {}
}
