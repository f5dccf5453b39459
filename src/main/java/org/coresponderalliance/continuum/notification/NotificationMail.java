package org.coresponderalliance.continuum.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.mail.MailMessage;
import org.coresponderalliance.continuum.base.mail.Mailer;
import org.coresponderalliance.continuum.member.MemberContacts;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.shell.Site;
import org.springframework.stereotype.Component;

/** Mails notices that are addressed to one member. A mail says what happened and where, never the text of a post. */
@Component
class NotificationMail {

    private final MailPreferences preferences;
    private final MemberContacts contacts;
    private final MemberDirectory members;
    private final ViewerSource viewers;
    private final Sights sights;
    private final Mailer mailer;
    private final Texts texts;
    private final Site site;

    NotificationMail(MailPreferences preferences, MemberContacts contacts, MemberDirectory members, ViewerSource viewers, Sights sights,
                     Mailer mailer, Texts texts, Site site) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.members = members;
        this.viewers = viewers;
        this.sights = sights;
        this.mailer = mailer;
        this.texts = texts;
        this.site = site;
    }

    void about(Notice notice, long recipient) {
        if (notice.kind().mailed() && preferences.of(recipient) == MailPreferences.Mail.AT_ONCE) {
            contacts.email(recipient).ifPresent(address -> mailer.send(message(notice, recipient, address)));
        }
    }

    private MailMessage message(Notice notice, long recipient, String address) {
        var actor = notice.actorId() == null ? "" : members.byline(notice.actorId()).name();
        var subject = texts.get("notification." + notice.kind(), actor, 1);
        var text = texts.get("notification.mail.text", subject, place(notice, recipient), notice.note(), site.baseUrl() + "/settings");
        return MailMessage.of(address, subject, text, "notification." + notice.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Title and address, as the recipient may see them at this moment. */
    private String place(Notice notice, long recipient) {
        if (notice.content() == null || notice.contentId() == null) {
            return "";
        }
        return viewers.viewer(recipient)
                .map(viewer -> sights.details(notice.content(), List.of(notice.contentId()), viewer).get(notice.contentId()))
                .map(details -> details.title() + "\n" + titles(notice, details) + site.baseUrl() + details.url())
                .orElse("");
    }

    /** What a saved search found, as its meta says; of other things it says what helps to choose among many. */
    private static String titles(Notice notice, HitDetails details) {
        return notice.content() == Content.SAVED_SEARCH ? details.meta().stream().map(title -> "- " + title + "\n").collect(Collectors.joining()) : "";
    }
}
