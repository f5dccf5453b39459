package org.coresponderalliance.continuum.member;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.member.MemberAuthentication.Principal;
import org.coresponderalliance.continuum.member.OneTimeTokens.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do about their own account: passwords, and ending what is signed in. */
@Service
public class Accounts {

    private final Members members;
    private final OneTimeTokens tokens;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final RememberedBrowsers browsers;
    private final MemberMails mails;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Accounts(Members members, OneTimeTokens tokens, Passwords passwords, SignInFailures failures, RememberedBrowsers browsers,
             MemberMails mails, AuditLog audit, ApplicationEventPublisher events) {
        this.members = members;
        this.tokens = tokens;
        this.passwords = passwords;
        this.failures = failures;
        this.browsers = browsers;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
    }

    /** Whose password a link from a mail may set, by name; empty if the link is too old or was used. */
    @Transactional(readOnly = true)
    public Optional<String> nameFor(String token) {
        return memberFor(token).map(member -> member.displayName);
    }

    /**
     * Sets the password with a link from a mail. Every session and remembered browser of the member ends.
     *
     * @throws NotFound     if the link is too old or was used
     * @throws InvalidInput if the password is not acceptable; the link stays usable then
     */
    @Transactional
    public void setPassword(String token, @Nullable String password) {
        var member = memberFor(token).orElseThrow(NotFound::new);
        var hash = passwords.hash(password, member.displayName, member.email, member.handle);
        tokens.use(Kind.RESET_PASSWORD, token).or(() -> tokens.use(Kind.WELCOME, token)).orElseThrow(NotFound::new);
        failures.succeeded(member.email);
        change(member, hash);
    }

    /**
     * Changes the member's own password.
     *
     * @return what the current session stands for from now on; every other one ends
     * @throws InvalidInput    if the current password is wrong or the new one is not acceptable
     * @throws TooManyRequests after several wrong ones
     */
    @Transactional
    public Principal changePassword(Viewer viewer, String current, @Nullable String password, Origin origin) {
        var member = members.findById(viewer.id()).orElseThrow(NotFound::new);
        failures.waiting(member.email, origin.network()).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
        if (!passwords.matches(current, member.passwordHash)) {
            failures.failed(member.email, origin.network());
            throw new InvalidInput("current", "member.password.wrong");
        }
        failures.succeeded(member.email);
        change(member, passwords.hash(password, member.displayName, member.email, member.handle));
        return new Principal(member.id(), member.sessionGeneration, member.role);
    }

    /** Ends every session and remembered browser of the member, this one too. */
    @Transactional
    public void signOutEverywhere(Viewer viewer) {
        var member = members.findById(viewer.id()).orElseThrow(NotFound::new);
        member.signOutEverywhere();
        browsers.forgetAll(member.id());
        audit.record(Act.of(member.id(), "member.signedOutEverywhere", "member", member.id(), ""));
        events.publishEvent(new MemberChanged(member.id()));
    }

    /**
     * Ends every session and remembered browser of the member but the one that asks.
     *
     * @param kept what that browser has kept; null if it is not remembered
     * @return what its session stands for from now on
     */
    @Transactional
    public Principal signOutElsewhere(Viewer viewer, @Nullable String kept) {
        var member = members.findById(viewer.id()).orElseThrow(NotFound::new);
        member.signOutEverywhere();
        members.saveAndFlush(member);
        browsers.forgetOthers(member.id(), kept);
        audit.record(Act.of(member.id(), "member.signedOutElsewhere", "member", member.id(), ""));
        events.publishEvent(new MemberChanged(member.id()));
        return new Principal(member.id(), member.sessionGeneration, member.role);
    }

    /** The member's own address. Nobody else is shown it. */
    @Transactional(readOnly = true)
    public String email(Viewer viewer) {
        return members.findById(viewer.id()).orElseThrow(NotFound::new).email;
    }

    private Optional<Member> memberFor(String token) {
        return tokens.subject(Kind.RESET_PASSWORD, token).or(() -> tokens.subject(Kind.WELCOME, token)).flatMap(members::findById);
    }

    private void change(Member member, String hash) {
        if (member.sample) {
            throw new NotAllowed("member.password.sample");
        }
        var first = member.passwordHash == null;
        member.password(hash);
        browsers.forgetAll(member.id());
        audit.record(Act.of(member.id(), first ? "member.passwordSet" : "member.passwordChanged", "member", member.id(), ""));
        if (!first) {
            mails.passwordChanged(member.email, member.displayName);
        }
        events.publishEvent(new MemberChanged(member.id()));
    }
}
