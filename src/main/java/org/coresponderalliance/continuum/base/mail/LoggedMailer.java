package org.coresponderalliance.continuum.base.mail;

import java.time.Clock;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.mail.MailLog.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each mail to the log; it leaves from there. */
@Component
class LoggedMailer implements Mailer {

    private final MailLog log;
    private final MailDelivery delivery;
    private final Clock clock;

    LoggedMailer(MailLog log, MailDelivery delivery, Clock clock) {
        this.log = log;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(MailMessage message) {
        var id = log.add(message, delivery.hasServer() ? Status.WAITING : Status.KEPT, clock.instant());
        if (delivery.hasServer()) {
            AfterCommit.run(() -> delivery.soon(id));
        }
    }
}
