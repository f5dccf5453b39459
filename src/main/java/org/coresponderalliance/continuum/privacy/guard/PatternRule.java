package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, and what must be true of what it matches. The finding is the pattern's first group, or all of it.
 *
 * @param isNumber whether a digit must follow where it begins, within the length of a label
 * @param judge the action for a match, null if it is none
 */
record PatternRule(RuleInfo info, Anchored pattern, boolean isNumber, Function<Match, @Nullable Action> judge) implements Rule {

    static PatternRule of(RuleInfo info, String pattern, Predicate<Match> check) {
        return judged(info, pattern, match -> check.test(match) ? info.action() : null);
    }

    static PatternRule judged(RuleInfo info, String pattern, Function<Match, @Nullable Action> judge) {
        return new PatternRule(info, Anchored.of(pattern), false, judge);
    }

    /** The same as {@link #of}, for a pattern that has a digit in all it matches: not tried where none is near. */
    static PatternRule number(RuleInfo info, String pattern, Predicate<Match> check) {
        return judgedNumber(info, pattern, match -> check.test(match) ? info.action() : null);
    }

    static PatternRule judgedNumber(RuleInfo info, String pattern, Function<Match, @Nullable Action> judge) {
        return new PatternRule(info, Anchored.of(pattern), true, judge);
    }

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        Consumer<MatchResult> each = found -> {
            var group = found.groupCount() > 0 ? 1 : 0;
            var match = new Match(reading, found.start(group), found.end(group), found.group(group), found.group(), found.start(), found.end());
            var action = match.start() < match.end() && !reading.isSafe(match.start(), match.end()) ? judge.apply(match) : null;
            if (action != null) {
                hits.accept(new Hit(match.start(), match.end(), info, action));
            }
        };
        if (isNumber) {
            pattern.eachNearDigit(reading, each);
        } else {
            pattern.each(reading, each);
        }
    }
}
