package org.coresponderalliance.continuum.adoption;

import java.util.List;

/**
 * What a facet weighs when two programs are compared. Not all that differs keeps a practice from being taken over; the reason
 * of each weight stands in the message bundle ({@code adoption.fit.reason.<facet>}) and is shown to members. Facets that are
 * not here (whom a program serves, how calls reach it, who pays) say little on that.
 *
 * @param points of 100
 * @param scale  whether its values are in an order, so that neighbors are near
 */
public record FitWeight(String facet, int points, boolean scale) {

    /** From here on a program counts as like another: one that others lead never is, because all else together stays below. */
    public static final int LIKE = 61;
    /** Of programs that tell less, nothing is said: that two are led by the police does not make them alike. */
    public static final int ENOUGH = 50;

    /** Those that weigh most first; 100 together. */
    public static final List<FitWeight> ALL = List.of(new FitWeight("lead_agency", 40, false), new FitWeight("population_served", 18, true),
            new FitWeight("embedding", 15, false), new FitWeight("setting", 10, false), new FitWeight("response_mode", 8, false),
            new FitWeight("employment", 3, false), new FitWeight("response_timing", 3, false), new FitWeight("jurisdiction_type", 3, false));
}
