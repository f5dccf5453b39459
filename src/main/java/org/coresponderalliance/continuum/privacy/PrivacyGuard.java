package org.coresponderalliance.continuum.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.coresponderalliance.continuum.privacy.guard.Draft;
import org.coresponderalliance.continuum.privacy.guard.Finding;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.coresponderalliance.continuum.privacy.guard.GuardSettings;
import org.coresponderalliance.continuum.privacy.guard.Verdict;
import org.coresponderalliance.continuum.privacy.guard.WayOut;
import org.coresponderalliance.continuum.privacy.guard.WaysOut;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The guard as staff have set it up. What they change holds for the next draft. Keeps nothing of what it reads. */
@Service
public class PrivacyGuard {

    private record Live(GuardSettings settings, Guard guard) {}

    private final ObjectProvider<GuardSettingsSource> settings;
    private final ObjectProvider<AuthorSetting> authors;
    private final ObjectProvider<KnownPeople> people;
    private volatile Live live = new Live(GuardSettings.DEFAULT, new Guard());

    PrivacyGuard(ObjectProvider<GuardSettingsSource> settings, ObjectProvider<AuthorSetting> authors, ObjectProvider<KnownPeople> people) {
        this.settings = settings;
        this.authors = authors;
        this.people = people;
    }

    /** Reads one draft. */
    public Verdict check(Draft draft) {
        return guard().check(draft);
    }

    /**
     * Reads all texts of something as one story, as its readers will, and says where in which text something was found.
     *
     * @param memberId who wrote it: their byline tells readers how large their place is
     */
    public List<FoundPlace> look(List<Passage> passages, Audience audience, long memberId) {
        return look(passages, audience, memberId, Set::of);
    }

    /** As {@link #look(List, Audience, long)}. @param present names of those among whom it is said, asked for where any name is found: they are no clients */
    public List<FoundPlace> look(List<Passage> passages, Audience audience, long memberId, Supplier<Set<String>> present) {
        return read(passages, audience, memberId, present).stream().map(Found::place).toList();
    }

    /** What of a published text needs no answer any more: what was answered then, and may stay. As {@link #look}. */
    public List<FoundPlace> answered(Published published, Audience audience, long memberId) {
        return published.answered().isEmpty() ? List.of()
                : look(published.passages(), audience, memberId).stream().filter(place -> place.mayStay() && published.answered().contains(place.rule())).toList();
    }

    /**
     * Whether nothing in it needs an author's or a moderator's look, whoever may read it. To be asked before what it goes into
     * is locked; only what is not clean is then brought to the gate, with its readers.
     */
    public boolean isClean(List<Passage> passages, long memberId) {
        return isClean(passages, memberId, Set::of);
    }

    /** As {@link #isClean(List, long)}. @param present names of those among whom it is said, asked for where any name is found: they are no clients */
    public boolean isClean(List<Passage> passages, long memberId, Supplier<Set<String>> present) {
        return read(passages, Audience.PUBLIC, memberId, present).stream().noneMatch(found -> found.place().disturbs());
    }

    /** Who will read what is meant for an audience. */
    public static Audience readers(org.coresponderalliance.continuum.access.Audience audience) {
        return audience == org.coresponderalliance.continuum.access.Audience.PUBLIC ? Audience.PUBLIC : Audience.MEMBERS;
    }

    List<Found> read(List<Passage> passages, Audience audience, long memberId, Supplier<Set<String>> present) {
        var joined = new JoinedPassages(passages);
        if (joined.text().isBlank()) {
            return List.of();
        }
        var draft = new Draft(joined.text(), audience, population(memberId));
        var found = new ArrayList<Found>();
        verdict(draft, memberId, present).findings().forEach(finding -> joined.at(finding).ifPresent(local -> found.add(found(local, finding, draft))));
        return found;
    }

    private static Found found(JoinedPassages.Local local, Finding finding, Draft draft) {
        var ways = WaysOut.of(finding, draft).stream().map(PrivacyGuard::way).toList();
        var text = local.passage().text().substring(local.start(), local.end());
        var place = new FoundPlace(local.passage().field(), local.start(), local.end(), text, finding.type(), finding.rule(), lower(finding.action()), finding.message(), ways);
        return new Found(place, finding, text);
    }

    private static FoundPlace.Way way(WayOut way) {
        return new FoundPlace.Way(lower(way.kind()), way.replacement());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Long population(long memberId) {
        var known = authors.getIfAvailable();
        return known == null ? null : known.population(memberId);
    }

    /** Who is known to its readers is asked only where somebody is named: most texts name nobody. */
    private Verdict verdict(Draft draft, long memberId, Supplier<Set<String>> present) {
        var verdict = check(draft);
        if (verdict.findings().stream().noneMatch(finding -> finding.type().startsWith("name."))) {
            return verdict;
        }
        var known = new HashSet<>(present.get());
        people.forEach(source -> known.addAll(source.named(memberId, draft.text())));
        return known.isEmpty() ? verdict : check(new Draft(draft.text(), draft.audience(), draft.authorPopulation(), known));
    }

    private Guard guard() {
        var source = settings.getIfAvailable();
        var now = source == null ? GuardSettings.DEFAULT : source.current();
        var last = live;
        if (!last.settings().equals(now)) {
            last = new Live(now, new Guard(now));
            live = last;
        }
        return last.guard();
    }

    /** A finding, where it stands in its passage, and what it covers there. */
    record Found(FoundPlace place, Finding finding, String text) {}
}
