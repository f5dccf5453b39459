package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Application.Draft;
import org.coresponderalliance.continuum.member.Application.State;
import org.coresponderalliance.continuum.member.OneTimeTokens.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people join: they apply, confirm their address, and a moderator decides. The queue writes the decision into the audit log. */
@Service
public class Applications {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_AGENCY = 160;
    static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_MAILS_A_DAY = 3;
    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(30);

    private final ApplicationTable table;
    private final Members members;
    private final NewMembers newMembers;
    private final OneTimeTokens tokens;
    private final MemberMails mails;
    private final Disciplines disciplines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(ApplicationTable table, Members members, NewMembers newMembers, OneTimeTokens tokens, MemberMails mails,
                 Disciplines disciplines, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.members = members;
        this.newMembers = newMembers;
        this.tokens = tokens;
        this.mails = mails;
        this.disciplines = disciplines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an application and sends a mail to the address. Whoever applies with an address that has an account already is
     * told so by that mail, and by nothing else.
     *
     * @throws InvalidInput naming each field that cannot be taken
     */
    @Transactional
    public void apply(Draft draft) {
        var clean = checked(draft);
        var now = clock.instant();
        var mayMail = table.unconfirmedSince(clean.email(), now.minus(Duration.ofDays(1))) < MOST_MAILS_A_DAY;
        var id = table.add(clean.email(), clean.name(), clean.discipline(), clean.agency(), clean.why(), false, now);
        var token = tokens.issue(Kind.CONFIRM_APPLICATION, id);
        if (mayMail && members.findByEmail(clean.email()).isPresent()) {
            mails.alreadyMember(clean.email(), clean.name());
        } else if (mayMail) {
            mails.confirmApplication(clean.email(), clean.name(), token);
        }
    }

    /** The name in the application that a link from a mail confirms; empty if the link is too old or was used. */
    public Optional<String> nameFor(String token) {
        return tokens.subject(Kind.CONFIRM_APPLICATION, token).flatMap(table::find).map(Application::name);
    }

    /** Confirms the address; the application now waits for a decision. @throws NotFound if the link is too old or was used */
    @Transactional
    public void confirm(String token) {
        var application = tokens.use(Kind.CONFIRM_APPLICATION, token).flatMap(table::lock).orElseThrow(NotFound::new);
        if (members.findByEmail(application.email()).isPresent() || table.isWaiting(application.email())) {
            table.remove(application.id());
            return;
        }
        table.confirm(application.id(), clock.instant());
        events.publishEvent(new ApplicationConfirmed(application.id()));
    }

    /** An application as moderators see it; empty for everybody else, and while it is not confirmed. */
    public Optional<Application> application(long id, Viewer viewer) {
        return AccessRules.may(viewer, Action.SEE, Content.APPLICATION) ? table.find(id).filter(one -> one.state() != State.UNCONFIRMED) : Optional.empty();
    }

    /**
     * Makes the applicant a member and sends them a link to set a password.
     *
     * @return the member's id
     * @throws NotFound if there is no such application for the viewer, who must be a moderator
     * @throws Conflict if it was decided meanwhile, or the address has got an account
     */
    @Transactional
    public long approve(long id, Viewer viewer, String reason) {
        var application = waiting(id, viewer);
        var member = newMembers.create(application.email(), application.name(), Role.MEMBER);
        member.discipline = application.discipline();
        member.agency = application.agency();
        decide(application, State.APPROVED, viewer, reason, member.id());
        mails.welcome(member.email, member.displayName, tokens.issue(Kind.WELCOME, member.id()));
        return member.id();
    }

    /** Declines it and tells the applicant, with the reason. @throws NotFound, Conflict as {@link #approve} does */
    @Transactional
    public void decline(long id, Viewer viewer, String reason) {
        var application = waiting(id, viewer);
        decide(application, State.DECLINED, viewer, reason, null);
        mails.declined(application.email(), application.name(), reason);
    }

    @Scheduled(cron = "0 50 3 * * *")
    void forgetUnconfirmed() {
        table.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT));
    }

    private Draft checked(Draft draft) {
        var errors = new FieldErrors();
        var name = errors.text(() -> InputText.field("name", LONGEST_NAME).requiredLine(draft.name()));
        var email = errors.text(() -> EmailAddress.checked(draft.email()));
        var discipline = errors.text(() -> disciplines.checked(draft.discipline()));
        var agency = errors.text(() -> InputText.field("agency", LONGEST_AGENCY).optionalLine(draft.agency()));
        var why = errors.text(() -> InputText.field("why", LONGEST_WHY).required(draft.why()));
        errors.refuse();
        return new Draft(name, email, discipline, agency, why);
    }

    private Application waiting(long id, Viewer viewer) {
        Permit.require(viewer, Action.DECIDE, Content.APPLICATION);
        var application = table.lock(id).filter(one -> one.state() != State.UNCONFIRMED).orElseThrow(NotFound::new);
        if (application.state() != State.CONFIRMED) {
            throw new Conflict(Message.of("member.application.decided"), null);
        }
        return application;
    }

    private void decide(Application application, State state, Viewer viewer, String typed, @Nullable Long memberId) {
        var reason = InputText.field("reason", LONGEST_REASON).optional(typed);
        table.decide(application.id(), state, viewer.id(), reason, memberId, clock.instant());
    }
}
