package org.coresponderalliance.continuum.privacy;

import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** The mail log, which lies too deep to know of redactions. Mails that still wait go out without the text. */
@Component
class MailRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.MAILS, Table.of("mail_log", "id"), "subject", "body_text");
    }
}
