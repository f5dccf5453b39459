package org.coresponderalliance.continuum.base.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.coresponderalliance.continuum.base.mail.MailLog.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes mails from the log to the mail server ({@code spring.mail.host}), off the caller's thread. What the server does not
 * take is tried again after 1, 2, 4 ... minutes, ten times in all, which is the better part of a day.
 */
@Component
public class MailDelivery implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final int BATCH = 50;
    private static final Duration KEPT = Duration.ofDays(90);

    private final MailLog log;
    private final ObjectProvider<JavaMailSender> server;
    private final String host;
    private final String from;
    private final Clock clock;
    private final ExecutorService workers = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());

    MailDelivery(MailLog log, ObjectProvider<JavaMailSender> server, @Value("${spring.mail.host:}") String host,
            @Value("${continuum.mail.from}") String from, Clock clock) {
        this.log = log;
        this.server = server;
        this.host = host;
        this.from = from;
        this.clock = clock;
    }

    /** Whether mails leave at all; if not, they are kept in the log. */
    public boolean hasServer() {
        // There is always a sender in what is built, whether it has somebody to send to or not.
        return !host.isBlank() && server.getIfAvailable() != null;
    }

    /** Sends one mail on another thread. Does nothing if it is not due. */
    public void soon(long id) {
        workers.execute(() -> deliver(id));
    }

    /** Sends what is due: first tries that a crash prevented, and further tries. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void deliverDue() {
        if (hasServer()) {
            log.due(clock.instant(), BATCH).forEach(this::deliver);
        }
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forgetOld() {
        log.forgetOlderThan(clock.instant().minus(KEPT));
    }

    void deliver(long id) {
        var now = clock.instant();
        log.entry(id).filter(mail -> log.claim(id, now, nextAttempt(mail, now))).ifPresent(this::attempt);
    }

    private void attempt(Entry mail) {
        try {
            var message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(mail.to());
            message.setSubject(mail.subject());
            message.setText(mail.text());
            server.getObject().send(message);
            log.sent(mail.id(), clock.instant());
        } catch (MailException refused) {
            // What the server said may name the address, which operators need not read: it is in the mail log.
            LOG.warn("Mail {} ({}) was not taken, attempt {}", mail.id(), mail.kind(), mail.attempts() + 1);
            log.failed(mail.id(), String.valueOf(refused.getMessage()), mail.attempts() + 1 >= MOST_ATTEMPTS);
        }
    }

    private static Instant nextAttempt(Entry mail, Instant now) {
        return now.plus(Duration.ofMinutes(1L << Math.min(mail.attempts(), MOST_ATTEMPTS)));
    }

    @Override
    public void destroy() {
        workers.close();
    }
}
