package org.coresponderalliance.continuum.bench.guard;

import java.util.Locale;

/**
 * So many of so many, with the interval in which the true share lies with 95 % confidence by Wilson's score method: E. B. Wilson,
 * "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209-212, which L. D. Brown,
 * T. T. Cai and A. DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001) 101-133, recommend.
 * It takes each case as independent of the others.
 */
record Share(long hits, long of) {

    private static final double Z = 1.959963985;

    double value() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    double low() {
        // With none or all of them the bound is exact, which a rounding error would hide.
        return hits == 0 ? 0 : middle() - reach();
    }

    double high() {
        return hits == of ? 1 : middle() + reach();
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }

    /** Such as ".981 (.972 to .988), 1,089 of 1,110". */
    @Override
    public String toString() {
        return of == 0 ? "none" : "%s (%s to %s), %,d of %,d".formatted(three(value()), three(low()), three(high()), hits, of);
    }

    static String three(double share) {
        var text = String.format(Locale.ROOT, "%.3f", share);
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
