package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.mail.MailMessage;
import org.coresponderalliance.continuum.base.mail.Mailer;
import org.coresponderalliance.continuum.shell.Site;
import org.springframework.stereotype.Component;

/** The mails that this module sends. */
@Component
class MemberMails {

    private final Mailer mailer;
    private final Texts texts;
    private final Site site;

    MemberMails(Mailer mailer, Texts texts, Site site) {
        this.mailer = mailer;
        this.texts = texts;
        this.site = site;
    }

    void confirmApplication(String to, String name, String token) {
        secret(to, "confirm", name, site.baseUrl() + "/join/confirm?token=" + token);
    }

    /** To somebody who applies although they are a member: that, and not more, is said to them alone. */
    void alreadyMember(String to, String name) {
        send(to, "alreadyMember", name, site.baseUrl() + "/sign-in", site.baseUrl() + "/reset");
    }

    void welcome(String to, String name, String token) {
        secret(to, "welcome", name, site.baseUrl() + "/welcome?token=" + token);
    }

    void declined(String to, String name, String reason) {
        send(to, "declined", name, reason);
    }

    void reset(String to, String name, String token) {
        secret(to, "reset", name, site.baseUrl() + "/reset/new?token=" + token);
    }

    /** Tells the owner of an account that its password is another now, in case it was not them. */
    void passwordChanged(String to, String name) {
        send(to, "passwordChanged", name, site.baseUrl() + "/reset");
    }

    private void send(String to, String kind, String name, String... more) {
        mailer.send(MailMessage.of(to, subject(kind), text(kind, name, more), "member." + kind));
    }

    private void secret(String to, String kind, String name, String link) {
        mailer.send(MailMessage.secret(to, subject(kind), text(kind, name, link), "member." + kind));
    }

    private String subject(String kind) {
        return texts.get("member.mail." + kind + ".subject", site.name());
    }

    /** The text gets the site's name as {0}, the person's as {1}, and what else it is about from {2} on. */
    private String text(String kind, String name, String... more) {
        var args = new Object[2 + more.length];
        args[0] = site.name();
        args[1] = name;
        System.arraycopy(more, 0, args, 2, more.length);
        return texts.get("member.mail." + kind + ".text", args);
    }
}
