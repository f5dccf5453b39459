package org.coresponderalliance.continuum.notification;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The inbox: {@code /inbox?unread=1&before=120}. */
@Component
class InboxPage implements PageSource {

    private static final int LENGTH = 30;

    private final Inbox inbox;
    private final Templates templates;
    private final Texts texts;

    InboxPage(Inbox inbox, Templates templates, Texts texts) {
        this.inbox = inbox;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/inbox");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var before = request.number("before", 0);
        var unreadOnly = request.parameter("unread").isPresent();
        var entries = inbox.entries(viewer, before == 0 ? null : before, unreadOnly, LENGTH);
        var model = new HashMap<String, Object>();
        model.put("entries", entries);
        model.put("unreadOnly", unreadOnly);
        model.put("anyUnread", entries.stream().anyMatch(InboxEntry::unread));
        model.put("newer", before == 0 ? null : unreadOnly ? "/inbox?unread=1" : "/inbox");
        model.put("older", entries.size() < LENGTH ? null : "/inbox?" + (unreadOnly ? "unread=1&" : "") + "before=" + entries.getLast().id());
        return Page.of(texts.get("notification.inbox"), "inbox", templates.render("notification/inbox", model));
    }
}
