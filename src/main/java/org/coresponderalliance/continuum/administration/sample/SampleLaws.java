package org.coresponderalliance.continuum.administration.sample;

import java.util.List;

/** {@code laws.yaml}: laws and policies, and the articles that rest on them. */
record SampleLaws(List<Law> laws) {

    /** @param articles numbers of their files */
    record Law(String citation, String title, String region, String url, List<Integer> articles) {}
}
