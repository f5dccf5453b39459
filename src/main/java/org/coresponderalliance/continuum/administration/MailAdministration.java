package org.coresponderalliance.continuum.administration;

import java.time.Clock;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.mail.MailDelivery;
import org.coresponderalliance.continuum.base.mail.MailLog;
import org.coresponderalliance.continuum.base.mail.MailLog.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail log, for administrators alone: a mail that was kept back can carry a link that opens an account. All methods
 * answer {@link NotFound} to everybody else.
 */
@Service
public class MailAdministration {

    private final MailLog mails;
    private final MailDelivery delivery;
    private final AuditLog audit;
    private final Clock clock;

    MailAdministration(MailLog mails, MailDelivery delivery, AuditLog audit, Clock clock) {
        this.mails = mails;
        this.delivery = delivery;
        this.audit = audit;
        this.clock = clock;
    }

    /** Up to {@code limit} mails, newest first, older than the one with this id. */
    public List<Entry> before(long id, int limit, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.MAIL);
        return mails.before(id, limit);
    }

    /** Opens one mail. That somebody read another's link into their account is written into the audit log. */
    @Transactional
    public Entry open(long id, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.MAIL);
        var mail = mails.entry(id).orElseThrow(NotFound::new);
        if (mail.secret() && !mail.text().isEmpty()) {
            audit.record(Act.of(viewer.id(), "mail.opened", "mail", id, "").with("kind", mail.kind()));
        }
        return mail;
    }

    /**
     * Sends a mail that was given up or kept back.
     *
     * @throws NotAllowed if there is no mail server, or the mail cannot be sent again
     */
    @Transactional
    public void sendAgain(long id, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.MAIL);
        var mail = mails.entry(id).orElseThrow(NotFound::new);
        if (!delivery.hasServer()) {
            throw new NotAllowed("administration.mail.noServer");
        }
        if (!mails.again(id, clock.instant())) {
            throw new NotAllowed("administration.mail.notAgain");
        }
        AfterCommit.run(() -> delivery.soon(id));
        audit.record(Act.of(viewer.id(), "mail.sentAgain", "mail", id, "").with("kind", mail.kind()));
    }

    /** Whether the log is open to the viewer at all. */
    public boolean mayRead(Viewer viewer) {
        return AccessRules.may(viewer, Action.SEE, Content.MAIL);
    }

    /** Whether a mail server is set up. */
    public boolean hasServer() {
        return delivery.hasServer();
    }

    /** How many mails were given up. */
    public long failed() {
        return mails.failed();
    }
}
