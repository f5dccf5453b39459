package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.MailAdministration;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.mail.MailLog.Entry;
import org.coresponderalliance.continuum.base.mail.MailLog.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mail log, for administrators. Links in mails open accounts, so a token needs the scope moderate even to read here. */
@RestController
@Tag(name = "Mail log")
@RequestMapping("/api/v1/mails")
class MailApi {

    private static final int MOST = 100;

    /**
     * @param kind   what it was sent for
     * @param secret whether it carries a link that is for its reader alone
     * @param sentAt null if it was not sent
     * @param error  what the mail server said last; null if nothing went wrong
     */
    record LoggedMail(long id, String to, String subject, String kind, boolean secret, Status status, int attempts, Instant createdAt,
                      @Nullable Instant sentAt, @Nullable String error) {

        static LoggedMail of(Entry mail) {
            return new LoggedMail(mail.id(), mail.to(), mail.subject(), mail.kind(), mail.secret(), mail.status(), mail.attempts(), mail.createdAt(),
                    mail.sentAt(), mail.error());
        }
    }

    /** @param text empty for a secret mail that was sent */
    record OpenedMail(LoggedMail mail, String text) {}

    private final MailAdministration mails;

    MailApi(MailAdministration mails) {
        this.mails = mails;
    }

    @GetMapping
    @Operation(summary = "Mails, the newest first, without their texts")
    Slice<LoggedMail> list(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        var size = Math.clamp(limit, 1, MOST);
        var before = Cursor.parse(after, 1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Slice.of(mails.before(before, size + 1, viewer), size, mail -> List.of(mail.id())).map(LoggedMail::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One mail with its text", description = "That somebody opened a secret one is written into the audit log.")
    OpenedMail open(@PathVariable long id, Viewer viewer) {
        var mail = mails.open(id, viewer);
        return new OpenedMail(LoggedMail.of(mail), mail.text());
    }

    @PostMapping("/{id}/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a mail that was given up or kept back", description = "403 without a mail server, or if its text is gone.")
    void sendAgain(@PathVariable long id, Viewer viewer) {
        mails.sendAgain(id, viewer);
    }
}
