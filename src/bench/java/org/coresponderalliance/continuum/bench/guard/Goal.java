package org.coresponderalliance.continuum.bench.guard;

import java.util.List;
import java.util.function.Function;

/** What is to be reached by a share. @param least whether the share has to be this at least, else at most */
record Goal(String what, double value, boolean least, Function<Measurement, Share> measured) {

    static final List<Goal> OF_CLASSES = List.of(
            least("structured identifiers: recall", .98, one -> one.recall(SpanClass.STRUCTURED)),
            least("structured identifiers: precision", .95, one -> one.precision(SpanClass.STRUCTURED)),
            least("names with a cue: recall", .90, one -> one.recall(SpanClass.CUED_NAME)),
            least("names with a cue: precision", .85, one -> one.precision(SpanClass.CUED_NAME)),
            least("bare names: recall", .75, one -> one.recall(SpanClass.BARE_NAME)),
            least("bare names: precision", .70, one -> one.precision(SpanClass.BARE_NAME)),
            least("stories by quasi-identifiers: recall", .50, one -> one.recall(SpanClass.QUASI)),
            least("stories by quasi-identifiers: precision", .50, one -> one.precision(SpanClass.QUASI)),
            least("drafts with a structured identifier or a cued name: warned", .97, one -> one.drafts.of(Report.WARNED)),
            most("clean drafts: disturbed", .05, one -> one.drafts.of(Report.CLEAN)),
            most("hard negatives: disturbed", .15, one -> one.drafts.of(Report.HARD)));

    private static Goal least(String what, double value, Function<Measurement, Share> measured) {
        return new Goal(what, value, true, measured);
    }

    private static Goal most(String what, double value, Function<Measurement, Share> measured) {
        return new Goal(what, value, false, measured);
    }

    /** A row of the table. */
    String row(Measurement measurement) {
        var share = measured.apply(measurement);
        return "| %s | %s %s | %s | %s |".formatted(what, least ? "≥" : "≤", Share.three(value), share, verdict(share));
    }

    String verdict(Share share) {
        if (share.of() == 0) {
            return "not measured";
        }
        var missing = least ? value - share.value() : share.value() - value;
        if (missing > 0) {
            return "**no**, by %s".formatted(Share.three(missing));
        }
        // The interval tells whether chance may have helped.
        return (least ? share.low() >= value : share.high() <= value) ? "yes" : "yes, but the interval reaches beyond";
    }
}
