package org.coresponderalliance.continuum.bench.run;

import org.coresponderalliance.continuum.bench.load.Scenario;

/** A line of the table: what is done, and how it is called there. @param part by which it can be chosen on the command line */
record Measured(String part, String name, Scenario scenario, int mostUsers) {

    private static final int ANY = Integer.MAX_VALUE;

    Measured(String part, String name, Scenario scenario) {
        this(part, name, scenario, ANY);
    }
}
