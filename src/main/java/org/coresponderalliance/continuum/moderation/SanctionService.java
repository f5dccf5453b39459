package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.MemberRestrictions;
import org.coresponderalliance.continuum.member.MemberRestrictions.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Warns, silences and suspends members, and ends it again. The member is told, and the log keeps who did it and why. */
@Service
public class SanctionService {

    private static final InputText REASON = InputText.field("reason", 2000);

    /**
     * What is to be done about a member.
     *
     * @param reason in words that the member gets, at most 2,000 characters
     * @param until  when it ends by itself; null where it lasts until lifted. Nothing for a warning
     * @param itemId the review item that led to it; null where none did
     */
    public record Order(long memberId, SanctionKind kind, String reason, @Nullable Instant until, @Nullable Long itemId) {}

    private final Sanctions sanctions;
    private final MemberRestrictions restrictions;
    private final MemberDirectory people;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SanctionService(Sanctions sanctions, MemberRestrictions restrictions, MemberDirectory people, AuditLog log,
                    ApplicationEventPublisher events, Clock clock) {
        this.sanctions = sanctions;
        this.restrictions = restrictions;
        this.people = people;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a sanction; it holds at once.
     *
     * @return its id
     * @throws NotAllowed  about oneself, and about somebody whose role is not below one's own
     * @throws InvalidInput if the reason is missing, or the end is not in the future
     */
    @RetriedTransaction
    public long give(Order order, Viewer moderator) {
        return give(order, moderator, clock.instant());
    }

    /** As {@link #give(Order, Viewer)}, at a time in the past: for samples and imports. */
    @RetriedTransaction
    public long give(Order order, Viewer moderator, Instant at) {
        requirePower(order.memberId(), moderator);
        var reason = REASON.required(order.reason());
        var until = order.kind() == SanctionKind.WARN ? null : order.until();
        if (until != null && !until.isAfter(at)) {
            throw new InvalidInput("until", "moderation.sanction.past");
        }
        var id = sanctions.add(order.memberId(), order.kind(), reason, until, order.itemId(), moderator.id(), at);
        if (order.kind() != SanctionKind.WARN) {
            restrict(order.memberId());
        }
        events.publishEvent(switch (order.kind()) {
            case WARN -> new MemberWarned(id, order.memberId(), at);
            case SILENCE -> new MemberSilenced(id, order.memberId(), until, at);
            case SUSPEND -> new MemberSuspended(id, order.memberId(), until, at);
        });
        log.record(Act.of(moderator.memberId(), "member." + order.kind().done(), "member", order.memberId(), reason)
                .with("sanction", id).with("until", Objects.requireNonNullElse(until, "")));
        return id;
    }

    /** Ends a sanction before its time. Does nothing if it has ended. @throws NotFound if there is none */
    @RetriedTransaction
    public void lift(long sanctionId, String reason, Viewer moderator) {
        ReviewQueries.requireModerator(moderator);
        var now = clock.instant();
        var sanction = sanctions.locked(sanctionId).orElseThrow(NotFound::new);
        requirePower(sanction.memberId(), moderator);
        var why = REASON.required(reason);
        if (!sanction.isActive(now)) {
            return;
        }
        sanctions.lift(sanctionId, why, moderator.id(), now);
        restrict(sanction.memberId());
        events.publishEvent(new SanctionLifted(sanctionId, sanction.memberId(), sanction.kind(), now));
        log.record(Act.of(moderator.memberId(), "member.lifted", "member", sanction.memberId(), why)
                .with("sanction", sanctionId).with("kind", sanction.kind()));
    }

    /** Whether the moderator may give this member a sanction, or lift one: about whom {@link #give} would not refuse. */
    public boolean may(long memberId, Viewer moderator) {
        try {
            requirePower(memberId, moderator);
            return true;
        } catch (NotFound | NotAllowed refused) {
            return false;
        }
    }

    /** All sanctions of a member, newest first; for moderators, and for the member. @throws NotFound for anybody else */
    public List<Sanction> of(long memberId, Viewer viewer) {
        if (!AccessRules.may(viewer, Action.SEE_STANDING, Facts.member(memberId))) {
            throw new NotFound();
        }
        return sanctions.of(memberId);
    }

    /** One sanction; for moderators, and for the member. @throws NotFound for anybody else */
    public Sanction sanction(long id, Viewer viewer) {
        return sanctions.find(id).filter(found -> AccessRules.may(viewer, Action.SEE_STANDING, Facts.member(found.memberId()))).orElseThrow(NotFound::new);
    }

    private void requirePower(long memberId, Viewer moderator) {
        var role = people.byline(memberId).role();
        if (!AccessRules.may(moderator, Action.SANCTION, Facts.member(memberId))) {
            throw new NotFound();
        }
        if (moderator.is(memberId) || role.atLeast(moderator.role())) {
            throw new NotAllowed("moderation.sanction.notYours");
        }
    }

    /** What holds is worked out from all sanctions that are active, so that lifting one leaves the others in force. */
    private void restrict(long memberId) {
        var active = sanctions.of(memberId).stream().filter(sanction -> sanction.isActive(clock.instant())).toList();
        var silences = active.stream().filter(sanction -> sanction.kind() == SanctionKind.SILENCE).toList();
        var suspensions = active.stream().filter(sanction -> sanction.kind() == SanctionKind.SUSPEND).toList();
        restrictions.apply(memberId, new Restrictions(!silences.isEmpty(), end(silences), !suspensions.isEmpty(), end(suspensions)));
    }

    /** When the last of them ends; null if one of them does not end by itself. */
    private static @Nullable Instant end(List<Sanction> sanctions) {
        if (sanctions.stream().anyMatch(sanction -> sanction.until() == null)) {
            return null;
        }
        return sanctions.stream().map(Sanction::until).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }
}
