package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** Names in the fields of reports: "NOK: Marisol Ortega", "Patient name: Ortega, Marisol". */
record FieldNameRule(RuleInfo info) implements Rule {

    private static final Anchored FIELD = Anchored.of("(?im)^[\\s>*\u2022.-]{0,4}(?:\\d{1,2}[.)] )?(?:(?:client|patient|pt|subject|victim|suspect|caller|resident|full|legal|last|first|complainant|rp|decedent|inmate|student)?'?s? ?name|client|patient|pt|ct|subject|subj|victim|suspect|caller|resident|consumer|rp|r/p|next of kin|nok|emergency contact|guardian|mother|father|mom|dad|re|spouse|wife|husband|son|daughter|decedent|complainant|witness|involved|who|person|aka|alias|tenant|juvenile|parent|payee|driver|passenger|owner|r/o|defendant|respondent|petitioner)(?: (?:info|#?\\d|\\([^)\\n]{1,20}\\)))?\\s?[:=-]\\s{0,3}\"?(?:(?:mr|mrs|ms|mx|miss)\\.? )?");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        FIELD.each(reading, found -> {
            var from = reading.wordAt(found.end());
            if (from >= reading.words.size() || reading.words.get(from).start() != found.end()) {
                return;
            }
            var end = names.end(from, Need.PLAUSIBLE);
            if (end == from + 1 && end < reading.words.size() && reading.between(from, end).equals(", ")) {
                end = Math.max(end, names.end(end, Need.KNOWN));
            }
            if (end == from) {
                end = names.small(from, true);
            }
            if (end > from && !reading.isNoName(reading.words.get(from).start(), reading.words.get(end - 1).end())) {
                hits.accept(new Hit(reading.words.get(from).start(), reading.words.get(end - 1).end(), info, info.action()));
            }
        });
    }
}
