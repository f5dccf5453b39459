package org.coresponderalliance.continuum.administration.sample;

/** The sample community was loaded. */
public record SampleLoaded() {}
