package org.coresponderalliance.continuum.adoption;

import java.time.Clock;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Standing;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.Published;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Where members record what their program does with an article. There is one record for each program and article; who of the
 * program records anew takes it over from who did before. Nothing is overwritten: each time is an entry of its own.
 */
@Service
public class AdoptionService {

    /** @param shown whether readers have it; else it waits for a moderator */
    public record Recorded(long id, int number, boolean shown) {}

    private final AdoptionTable table;
    private final AdoptionChecks checks;
    private final ArticleRefs articles;
    private final ProgramProfiles programs;
    private final PrivacyGate gate;
    private final Standing standing;
    private final ReviewQueue queue;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionService(AdoptionTable table, AdoptionChecks checks, ArticleRefs articles, ProgramProfiles programs, PrivacyGate gate, Standing standing,
                    ReviewQueue queue, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.articles = articles;
        this.programs = programs;
        this.gate = gate;
        this.standing = standing;
        this.queue = queue;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what the viewer's program does with an article. The same sent twice makes one entry.
     *
     * @param base    number of the entry that stood when the viewer began; 0 if none did
     * @param answers what they say to what the privacy guard found
     * @throws NotFound   if the viewer does not see the article
     * @throws NotAllowed if they may not record on it now, name no program, or a moderator has taken away what it said
     * @throws Conflict   if somebody of the program recorded meanwhile; carries what they said
     * @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public Recorded record(Viewer viewer, long articleId, int base, AdoptionText typed, Answers answers) {
        var article = articles.find(articleId, viewer).orElseThrow(NotFound::new);
        if (!article.adoptable()) {
            throw new NotAllowed(viewer.isGuest() ? "access.signInFirst" : article.kind().isAdoptable() ? "access.notAllowed" : "adoption.notAllowed.kind");
        }
        var program = programs.own(viewer).orElseThrow(() -> new NotAllowed("adoption.noProgram"));
        var text = checks.cleaned(typed, article);
        var present = table.locked(articleId, program.id());
        var before = present.filter(one -> one.state() != State.DELETED).map(one -> table.entry(one.id(), one.number()));
        if (before.isPresent() && before.get().text().equals(text) && before.get().memberId() == viewer.id() && present.get().state() == State.PUBLISHED) {
            return new Recorded(present.get().id(), present.get().number(), true);
        }
        present.ifPresent(one -> require(one, viewer));
        if (base != before.map(AdoptionTable.Entry::number).orElse(0)) {
            throw new Conflict(Message.of("adoption.conflict"), before.map(one -> one.text().about() + "\n\n" + one.text().result()).orElse(""));
        }
        var readers = present.filter(one -> one.state() == State.PUBLISHED).flatMap(one -> before);
        var clearance = gate.clear(viewer.id(), text.passages(), PrivacyGuard.readers(Audience.MEMBERS), answers, readers.map(AdoptionService::published).orElse(Published.NOTHING));
        var waits = present.filter(one -> one.state() == State.HELD).map(one -> texts.get("adoption.hold.changed")).orElse("");
        return append(viewer, article, program.id(), present, text,
                clearance.and(standing.holdReason(viewer.id(), text.about() + "\n" + text.result())).and(waits));
    }

    /** As {@link #record(Viewer, long, int, AdoptionText, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public Recorded record(Viewer viewer, long articleId, int base, AdoptionText typed) {
        return record(viewer, articleId, base, typed, Answers.NONE);
    }

    /** Who recorded it takes it back: readers are not told any more. @throws NotAllowed if it is somebody else's */
    @RetriedTransaction
    public void takeBack(Viewer viewer, long adoptionId) {
        var adoption = permitted(viewer, adoptionId, Action.DELETE);
        table.becomes(adoption, State.DELETED, adoption.state() == State.PUBLISHED, clock.instant());
        if (adoption.state() == State.HELD) {
            queue.settled(subject(adoptionId));
        }
        events.publishEvent(new AdoptionVisibilityChanged(adoptionId, adoption.articleId(), clock.instant()));
    }

    /** Undoes {@link #takeBack}. @throws NotAllowed if readers never had it */
    @RetriedTransaction
    public void bringBack(Viewer viewer, long adoptionId) {
        var adoption = permitted(viewer, adoptionId, Action.RESTORE);
        if (!table.entry(adoptionId, adoption.number()).shown()) {
            throw new NotAllowed("adoption.notAllowed.bringBack");
        }
        table.becomes(adoption, State.PUBLISHED, true, clock.instant());
        events.publishEvent(new AdoptionVisibilityChanged(adoptionId, adoption.articleId(), clock.instant()));
    }

    static Subject subject(long adoptionId) {
        return new Subject(Subject.Kind.ADOPTION, adoptionId);
    }

    private AdoptionTable.Stored permitted(Viewer viewer, long adoptionId, Action action) {
        var adoption = table.locked(adoptionId).orElseThrow(NotFound::new);
        articles.find(adoption.articleId(), viewer).orElseThrow(NotFound::new);
        Permit.require(viewer, action, adoption.facts());
        return adoption;
    }

    /** A colleague does not write over what waits for a moderator, and nobody over what one has hidden. */
    private static void require(AdoptionTable.Stored present, Viewer viewer) {
        if (present.state() == State.HIDDEN) {
            throw new NotAllowed("adoption.notAllowed.hidden");
        }
        if (present.state() == State.HELD && !viewer.is(present.memberId())) {
            throw new NotAllowed("adoption.notAllowed.held");
        }
    }

    private static Published published(AdoptionTable.Entry entry) {
        return new Published(entry.text().passages(), Clearance.rules(entry.guardAnswered()));
    }

    private Recorded append(Viewer viewer, ArticleRef article, long program, Optional<AdoptionTable.Stored> present, AdoptionText text, Clearance clearance) {
        var now = clock.instant();
        var held = clearance.holds();
        var state = held ? State.HELD : State.PUBLISHED;
        var id = present.map(AdoptionTable.Stored::id).orElseGet(() -> table.add(article.id(), program, viewer.id(), state, now));
        var number = present.map(AdoptionTable.Stored::number).orElse(0) + 1;
        table.append(id, new AdoptionTable.Entry(number, viewer.id(), text, now, !held, clearance.answeredLine()), state);
        if (held) {
            queue.hold(subject(id), viewer.id(), clearance);
            events.publishEvent(new AdoptionVisibilityChanged(id, article.id(), now));
        } else {
            events.publishEvent(new AdoptionRecorded(id, article.id(), article.ownerId(), program, viewer.id(), text.uptake(), now));
        }
        return new Recorded(id, number, !held);
    }
}
