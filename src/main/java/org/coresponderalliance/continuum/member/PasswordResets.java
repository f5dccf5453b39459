package org.coresponderalliance.continuum.member;

import java.util.concurrent.Executor;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.member.OneTimeTokens.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends links to set a new password to those who forgot theirs. */
@Service
public class PasswordResets {

    private final Members members;
    private final OneTimeTokens tokens;
    private final MemberMails mails;
    private final TransactionTemplate transaction;
    private final Executor elsewhere;

    PasswordResets(Members members, OneTimeTokens tokens, MemberMails mails, TransactionTemplate transaction,
                   @Qualifier("applicationTaskExecutor") Executor elsewhere) {
        this.members = members;
        this.tokens = tokens;
        this.mails = mails;
        this.transaction = transaction;
        this.elsewhere = elsewhere;
    }

    /**
     * Sends a link to the address if it is an active member's. Returns before it is looked up, so that the time tells
     * nothing either.
     *
     * @throws InvalidInput if it can be no address
     */
    public void request(@Nullable String typed) {
        var email = EmailAddress.checked(typed);
        elsewhere.execute(() -> transaction.executeWithoutResult(status -> send(email)));
    }

    private void send(String email) {
        members.findByEmail(email).filter(member -> member.state == State.ACTIVE && !member.sample)
                .ifPresent(member -> mails.reset(member.email, member.displayName, tokens.issue(Kind.RESET_PASSWORD, member.id())));
    }
}
