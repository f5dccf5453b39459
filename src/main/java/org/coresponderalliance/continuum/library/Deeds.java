package org.coresponderalliance.continuum.library;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.stereotype.Component;

/** Takes down what moderators and staff do in the library. */
@Component
class Deeds {

    private final AuditLog log;
    private final PageChanges pages;

    Deeds(AuditLog log, PageChanges pages) {
        this.log = log;
        this.pages = pages;
    }

    /** Appends the act if it was a moderator's or staff's; what members do to their own is not the log's business. */
    void record(Viewer actor, String action, long articleId, int revision, String reason) {
        pages.changed(); // not each of these is an event, and each is seen or counted somewhere
        if (actor.isModerator()) {
            log.record(Act.of(actor.id(), action, "article", articleId, reason).with("revision", revision));
        }
    }

    /** Something changed that is seen or counted somewhere and is not the log's business. */
    void changed() {
        pages.changed();
    }

    /** As {@link #changed()}, of what is seen on the article's own page alone. */
    void changed(long articleId) {
        pages.changed("article/" + articleId);
    }

    /** As {@link #record}, of one part of the article or one person in it. @param what names the id in the log: recommendation, member (0 for nobody) */
    void record(Viewer actor, String action, long articleId, int revision, String what, long id) {
        pages.changed();
        if (actor.isModerator()) {
            log.record(Act.of(actor.id(), action, "article", articleId, "").with("revision", revision).with(what, id));
        }
    }

    /** Appends that a revision reached its readers, whoever gave the last approval. */
    void published(Viewer actor, long articleId, int revision) {
        log.record(Act.of(actor.id(), "article.published", "article", articleId, "").with("revision", revision));
    }
}
