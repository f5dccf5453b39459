package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds in a draft what could identify a client. Immutable and safe for any number of threads; the time for a draft grows
 * with its length alone. Nothing of the text is kept, logged or sent anywhere.
 */
public final class Guard {

    private static final List<Rule> TABLE = Stream.of(PersonNumbers.RULES, JusticeNumbers.RULES, VehicleNumbers.RULES, ContactRules.RULES, PlaceRules.RULES, DateRules.RULES, OtherNumbers.RULES, NameRules.RULES)
            .flatMap(List::stream).toList();

    private final List<SafeRule> safe;
    private final List<Rule> rules;
    private final Phrases ignored;
    private final Set<String> disabled;

    public Guard() {
        this(GuardSettings.DEFAULT);
    }

    public Guard(GuardSettings settings) {
        disabled = settings.disabledRules();
        safe = SafeRules.RULES.stream().filter(rule -> isOn(rule.id())).toList();
        rules = Stream.concat(TABLE.stream(), Stream.of(new ListedWords(new Phrases(settings.wordsToFind())))).filter(rule -> isOn(rule.info().id())).toList();
        ignored = new Phrases(settings.wordsToIgnore());
    }

    /** All rules there are, switched on or not, in the order in which they are tried. */
    public static List<RuleInfo> rules() {
        return Stream.of(SafeRules.RULES.stream().map(SafeRule::info), Stream.of(NamedThings.INFO, PlaceNames.INFO, Colleagues.INFO), TABLE.stream().map(Rule::info),
                Stream.of(Namesakes.INFO, SensitiveFacts.TREATMENT, SensitiveFacts.MINOR, ListedWords.INFO), Story.rules().stream()).flatMap(infos -> infos).toList();
    }

    static List<Rule> table() {
        return TABLE;
    }

    /** Reads the draft. Whoever wants to limit its length does so before. */
    public Verdict check(Draft draft) {
        var reading = new Reading(draft);
        safe.forEach(rule -> rule.mark(reading));
        ignored.find(reading, reading::markNoName);
        KnownNames.mark(reading);
        if (isOn(NamedThings.INFO.id())) {
            NamedThings.mark(reading);
        }
        if (isOn(PlaceNames.INFO.id())) {
            PlaceNames.mark(reading);
        }
        if (isOn(Colleagues.INFO.id())) {
            Colleagues.mark(reading);
        }
        var hits = new ArrayList<Hit>();
        rules.forEach(rule -> rule.find(reading, hits::add));
        if (isOn(Namesakes.INFO.id())) {
            hits.addAll(Namesakes.of(reading, hits));
        }
        hits.addAll(SensitiveFacts.of(reading, hits).stream().filter(hit -> isOn(hit.rule().id())).toList());
        var story = new Story(reading, this::isOn);
        hits.addAll(story.hits());
        return new Verdict(Ruling.of(hits, reading.text).stream().map(hit -> finding(hit, reading.traced)).toList(), story.score());
    }

    private boolean isOn(String rule) {
        return !disabled.contains(rule);
    }

    private static Finding finding(Hit hit, Traced traced) {
        return new Finding(traced.start(hit.start()), traced.end(hit.end()), hit.rule().type(), hit.rule().id(), hit.action(), hit.rule().message());
    }
}
