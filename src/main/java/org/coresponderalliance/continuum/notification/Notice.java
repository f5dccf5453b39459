package org.coresponderalliance.continuum.notification;

import java.util.Collection;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be told to some members.
 *
 * @param recipients ids of members; whoever may not see the content is not told
 * @param content    kind of the thing that it is about; null where it is about none, as a warning
 * @param contentId  its id; null where content is
 * @param actorId    who did it; null where that is not said, as for moderators' decisions
 * @param bundle     what is alike while unread is told once, with a count; part of a key, at most 40 characters
 * @param note       a text in somebody's words, such as a moderator's; at most 2,000 characters, may be empty
 */
record Notice(Set<Long> recipients, NotificationKind kind, @Nullable Content content, @Nullable Long contentId, @Nullable Long actorId,
              String bundle, String note) {

    Notice {
        recipients = Set.copyOf(recipients);
    }

    static Notice about(Content content, long contentId, NotificationKind kind, @Nullable Long actorId, Collection<Long> recipients) {
        return new Notice(Set.copyOf(recipients), kind, content, contentId, actorId, content + "/" + contentId, "");
    }

    static Notice plain(NotificationKind kind, long recipient, String note) {
        return new Notice(Set.of(recipient), kind, null, null, null, "", note);
    }

    Notice bundled(String key) {
        return new Notice(recipients, kind, content, contentId, actorId, key, note);
    }

    Notice saying(String text) {
        return new Notice(recipients, kind, content, contentId, actorId, bundle, text);
    }

    String openKey() {
        return kind + "/" + bundle;
    }
}
