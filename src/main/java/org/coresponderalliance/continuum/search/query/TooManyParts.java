package org.coresponderalliance.continuum.search.query;

/** The engine answers, but refuses a query for the number of its parts. It may allow the same with its typed words alone. */
public class TooManyParts extends RuntimeException {

    public TooManyParts(Throwable refused) {
        super("The search engine allows a query fewer parts", refused);
    }
}
