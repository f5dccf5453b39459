package org.coresponderalliance.continuum.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.GuardRule;
import org.coresponderalliance.continuum.privacy.GuardRules;
import org.coresponderalliance.continuum.privacy.GuardWord;
import org.coresponderalliance.continuum.privacy.GuardWord.Purpose;
import org.coresponderalliance.continuum.privacy.GuardWords;
import org.coresponderalliance.continuum.privacy.RuleWeek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules and words of the privacy guard, for staff; all that is here for others is to say that a finding was wrong. */
@RestController
@Tag(name = "Privacy guard")
@RequestMapping("/api/v1/guard")
class GuardSettingsApi {

    /** A rule and how it fared, the present week first. */
    record RulePage(GuardRule rule, List<RuleWeek> weeks) {}

    /** @param enabled whether the rule is on */
    record Switch(@Nullable Boolean enabled) {}

    record NewWord(@Nullable String word, @Schema(allowableValues = {"find", "ignore"}) @Nullable String purpose) {}

    /** @param addedBy id of the member of staff */
    record Word(long id, String word, @Schema(allowableValues = {"find", "ignore"}) String purpose, long addedBy, Instant addedAt) {

        static Word of(GuardWord word) {
            return new Word(word.id(), word.word(), word.purpose().name().toLowerCase(Locale.ROOT), word.addedBy(), word.addedAt());
        }
    }

    private final GuardRules rules;
    private final GuardWords words;

    GuardSettingsApi(GuardRules rules, GuardWords words) {
        this.rules = rules;
        this.words = words;
    }

    @GetMapping("/rules")
    @Operation(summary = "All rules, in the order in which they are tried, with how each fared in the last 12 weeks; for staff")
    List<GuardRule> rules(Viewer viewer) {
        return rules.all(viewer);
    }

    @GetMapping("/rules/{rule}")
    @Operation(summary = "A rule, and how it fared in each of the last 12 weeks", description = "Counts only: what was found is never kept.")
    RulePage rule(@PathVariable String rule, Viewer viewer) {
        return new RulePage(rules.rule(rule, viewer), rules.weeks(rule, viewer));
    }

    @PatchMapping("/rules/{rule}")
    @Operation(summary = "Switch a rule on or off", description = "Holds for the next draft.")
    GuardRule change(@PathVariable String rule, @RequestBody Switch change, Viewer viewer) {
        if (change.enabled() == null) {
            throw new InvalidInput("enabled", "base.input.empty");
        }
        rules.change(rule, change.enabled(), viewer);
        return rules.rule(rule, viewer);
    }

    @PostMapping("/rules/{rule}/wrong")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a finding of this rule was wrong", description = "For every member. The rule is counted; what it found is not sent and not kept.")
    void wrong(@PathVariable String rule) {
        rules.wrong(rule);
    }

    @GetMapping("/words")
    @Operation(summary = "The words and phrases that are always found, or in which names are never found; for staff")
    List<Word> words(Viewer viewer) {
        return words.all(viewer).stream().map(Word::of).toList();
    }

    @PostMapping("/words")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a word or phrase", description = "Holds for the next draft.")
    Word add(@RequestBody NewWord word, Viewer viewer) {
        var id = words.add(word.word() == null ? "" : word.word(), purpose(word.purpose()), viewer);
        return words.all(viewer).stream().filter(one -> one.id() == id).map(Word::of).findFirst().orElseThrow(NotFound::new);
    }

    @DeleteMapping("/words/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a word or phrase away")
    void remove(@PathVariable long id, Viewer viewer) {
        words.remove(id, viewer);
    }

    private static Purpose purpose(@Nullable String name) {
        return switch (name) {
            case "find" -> Purpose.FIND;
            case "ignore" -> Purpose.IGNORE;
            case null, default -> throw new InvalidInput("purpose", "privacy.words.purpose");
        };
    }
}
