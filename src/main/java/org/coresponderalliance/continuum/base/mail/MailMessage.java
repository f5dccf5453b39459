package org.coresponderalliance.continuum.base.mail;

/**
 * One mail to one person, as plain text.
 *
 * @param to      address, at most 254 characters
 * @param subject one line; cut to 255 characters
 * @param text    the text, lines of any length
 * @param kind    what it is about, for the log: {@code member.reset}
 * @param secret  whether it carries a link that opens an account; the log then forgets the text once it was sent
 */
public record MailMessage(String to, String subject, String text, String kind, boolean secret) {

    public static MailMessage of(String to, String subject, String text, String kind) {
        return new MailMessage(to, subject, text, kind, false);
    }

    public static MailMessage secret(String to, String subject, String text, String kind) {
        return new MailMessage(to, subject, text, kind, true);
    }
}
