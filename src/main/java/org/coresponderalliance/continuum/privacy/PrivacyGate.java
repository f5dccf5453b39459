package org.coresponderalliance.continuum.privacy;

import static org.coresponderalliance.continuum.privacy.GuardOutcomes.Outcome.FIRED;
import static org.coresponderalliance.continuum.privacy.GuardOutcomes.Outcome.KEPT_BY_AUTHOR;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.privacy.guard.Action;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What stands between an author and their readers. What blocks must be mended; what is to be held or looked at may stay if
 * its author says so, and what is held then waits for a moderator; hints stop nobody. The same for everybody, whatever
 * their role.
 */
@Service
public class PrivacyGate {

    private static final int REASON = 200;

    private final PrivacyGuard guard;
    private final ObjectProvider<GuardOutcomes> outcomes;
    private final Texts texts;

    PrivacyGate(PrivacyGuard guard, ObjectProvider<GuardOutcomes> outcomes, Texts texts) {
        this.guard = guard;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /**
     * Reads what is about to be published.
     *
     * @param memberId who wants to publish it
     * @param passages all texts of it: title, body, tags, names and texts of files
     * @param answers  what they say to what was found before
     * @return whether a moderator must look first
     * @throws PrivacyConcern if something blocks, or is neither mended nor answered
     */
    public Clearance clear(long memberId, List<Passage> passages, Audience audience, Answers answers) {
        return clear(memberId, passages, audience, answers, Published.NOTHING);
    }

    /**
     * Reads what is about to take the place of something. What stands in both, was answered before and is no more serious now,
     * is neither asked about nor held again.
     *
     * @param before what readers have of it
     * @throws PrivacyConcern as above; tells only of what is new
     */
    public Clearance clear(long memberId, List<Passage> passages, Audience audience, Answers answers, Published before) {
        return clear(memberId, passages, audience, answers, before, Set::of);
    }

    /** As above. @param present names of those among whom it is said, asked for where any name is found: they are no clients */
    public Clearance clear(long memberId, List<Passage> passages, Audience audience, Answers answers, Published before, Supplier<Set<String>> present) {
        var all = guard.read(passages, audience, memberId, present);
        var stood = guard.answered(before, audience, memberId);
        var found = all.stream().filter(one -> stood.stream().noneMatch(one.place()::sameAs)).toList();
        if (found.stream().anyMatch(one -> one.place().disturbs() && !isAnswered(one, answers))) {
            tell(found.stream().filter(one -> !isAnswered(one, answers)).toList(), FIRED);
            throw new PrivacyConcern(found.stream().map(PrivacyGuard.Found::place).toList());
        }
        tell(found.stream().filter(one -> one.place().disturbs()).toList(), KEPT_BY_AUTHOR);
        var held = found.stream().filter(one -> one.finding().action() == Action.HOLD).toList();
        return new Clearance(holdReason(held, answers), rules(held.stream()), rules(all.stream().filter(one -> one.place().disturbs())));
    }

    private static Set<String> rules(Stream<PrivacyGuard.Found> found) {
        return found.map(one -> one.finding().rule()).collect(Collectors.toSet());
    }

    private static boolean isAnswered(PrivacyGuard.Found found, Answers answers) {
        return found.place().mayStay() && answer(found, answers).filter(kept -> found.finding().action() != Action.HOLD || !kept.reason().isBlank()).isPresent();
    }

    private static Optional<Answers.Kept> answer(PrivacyGuard.Found found, Answers answers) {
        return answers.kept().stream().filter(kept -> kept.answers(found.place().field(), found.finding(), found.text())).findFirst();
    }

    /** Each rule's sentence once, with what the author says to it. */
    private String holdReason(List<PrivacyGuard.Found> held, Answers answers) {
        var lines = new LinkedHashSet<String>();
        for (var one : held) {
            var reason = answer(one, answers).map(kept -> RenderedText.excerpt(kept.reason().strip(), REASON)).orElse("");
            lines.add(texts.get("privacy.held.line", one.place().message(), reason));
        }
        return lines.isEmpty() ? "" : texts.get("privacy.held", String.join(" ", lines));
    }

    private void tell(List<PrivacyGuard.Found> found, GuardOutcomes.Outcome outcome) {
        var rules = new ArrayList<String>(new LinkedHashSet<>(found.stream().map(one -> one.finding().rule()).toList()));
        outcomes.stream().forEach(told -> rules.forEach(rule -> told.happened(rule, outcome)));
    }
}
