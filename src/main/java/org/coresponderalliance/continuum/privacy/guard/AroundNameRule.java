package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** Names that what follows shows to be a client's or a relative's: "Ann, his mother", "Marcus's caseworker", "Lee (34 y/o)". */
record AroundNameRule(RuleInfo info) implements Rule {

    private static final Pattern AFTER = Pattern.compile("(?i)\"?(?:"
            + ",? \\(?(?:(?:his|her|their|the|my|our|a|another|one of (?:our|my)) )(?:[a-z-]{2,12} ){0,2}(?:" + Cues.KIN + "|" + Cues.CLIENT.replace("|resident", "") + ")\\b"
            + "|'s (?:(?:elderly|older|younger|ex|adult|teenage|little) )?(?:" + Cues.KIN + "|family|parents|kids|children|case ?worker|case manager|probation officer|parole officer|diagnosis|meds|medications?|address|apartment|phone|house|psychiatrist|therapist|overdose|suicide|hold|probation|baby|boyfriend|trailer|place|chart|file|record|relapse|symptoms|psychosis|landlord|guardian)\\b"
            + "|,? (?:is )?(?:an? )?\\(?\\d{1,3}[- ]?(?:yo|y/o|y\\.o\\.|yrs?[- ]old|years?[- ]old)\\b"
            + "|, (?:age |aged )?\\d{1,2},| \\((?:age |aged )?\\d{1,2}(?: ?[MF])?\\)|,? \\(?\\d{1,2} ?[MF]\\b"
            + "|,? \\(?(?:d\\.?o\\.?b|ssn|mrn)\\b"
            + "|,? (?:an? |the )?(?:" + Cues.KIN + ") (?:of|to)\\b)");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var end = reading.words.get(i).isCapitalized() ? names.end(i, Need.KNOWN) : names.small(i, false);
            if (end == i) {
                i++;
                continue;
            }
            var start = reading.words.get(i).start();
            var stop = reading.words.get(end - 1).end();
            var after = AFTER.matcher(reading.text).region(stop, Math.min(reading.text.length(), stop + 60));
            var lone = end == i + 1 && Lexicon.get().isOrdinary(reading.words.get(i).lower());
            if (after.lookingAt() && !lone && !reading.isNoName(start, stop) && !ShopTalk.isAround(reading, start, stop) && !Lexicon.get().isPlace(reading.words.get(end - 1).lower())) {
                hits.accept(new Hit(start, stop, info, info.action()));
            }
            i = end;
        }
    }
}
