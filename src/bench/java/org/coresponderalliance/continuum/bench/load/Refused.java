package org.coresponderalliance.continuum.bench.load;

/** An answer that is not what was asked for. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why, null, false, false);
    }
}
