package org.coresponderalliance.continuum.base.mail;

/** Sends mail. */
public interface Mailer {

    /**
     * Takes a mail for sending. It goes out after the caller's transaction has ended well, and not at all if it has not;
     * returns at once, and never fails for want of a mail server.
     */
    void send(MailMessage message);
}
