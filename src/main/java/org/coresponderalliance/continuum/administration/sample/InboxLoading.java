package org.coresponderalliance.continuum.administration.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Mentions;
import org.coresponderalliance.continuum.discussion.ImportedDiscussion;
import org.coresponderalliance.continuum.notification.ImportedEntry;
import org.coresponderalliance.continuum.notification.InboxImport;
import org.coresponderalliance.continuum.notification.NotificationKind;
import org.springframework.stereotype.Component;

/** Fills the inboxes of those whom somebody can sign in as with what the loaded discussions would have told them. */
@Component
class InboxLoading {

    private static final Duration TOLD_OF = Duration.ofDays(90);
    private static final Duration UNREAD_SINCE = Duration.ofDays(12);
    private static final Duration UNTIL_ACCEPTED = Duration.ofHours(3);

    private final InboxImport inboxes;

    InboxLoading(InboxImport inboxes) {
        this.inboxes = inboxes;
    }

    /** @param others further entries that the accounts may get */
    void load(List<LoadedDiscussion> discussions, List<ImportedEntry> others, Cast cast, Instant now) {
        var entries = new ArrayList<ImportedEntry>();
        for (var account : cast.accounts()) {
            discussions.forEach(discussion -> entries.addAll(told(account, discussion, cast, now)));
            others.stream().filter(entry -> account.is(entry.recipient())).forEach(entries::add);
        }
        entries.removeIf(entry -> entry.at().isBefore(now.minus(TOLD_OF)));
        entries.sort(Comparator.comparing(ImportedEntry::at));
        withoutRepeats(entries).forEach(inboxes::add);
    }

    /** Of what is told in one line while it is unread, one line is left after it was read: the last. */
    private static List<ImportedEntry> withoutRepeats(List<ImportedEntry> entries) {
        var told = new HashSet<String>();
        var kept = new ArrayList<ImportedEntry>();
        for (var entry : entries.reversed()) {
            if (!entry.read() || told.add(entry.recipient() + "/" + entry.kind() + "/" + entry.bundle())) {
                kept.add(entry);
            }
        }
        return kept.reversed();
    }

    private static List<ImportedEntry> told(Viewer account, LoadedDiscussion discussion, Cast cast, Instant now) {
        var told = new ArrayList<ImportedEntry>();
        var what = discussion.what();
        var followed = what.followers().contains(account.id());
        for (int number = 1; number <= what.posts().size(); number++) {
            var post = discussion.post(number);
            if (account.is(post.authorId())) {
                followed = true;
            } else if (post.held().isEmpty()) {
                told.addAll(told(account, discussion, number, followed, cast, now));
            }
        }
        var accepted = what.accepted();
        if (accepted != null && account.is(discussion.post(accepted).authorId())) {
            told.add(entry(account, NotificationKind.ANSWER_ACCEPTED, discussion, accepted, what.posts().getFirst().authorId(),
                    discussion.post(accepted).at().plus(UNTIL_ACCEPTED), now));
        }
        return told;
    }

    /** Once for each post, of what concerns the account most. */
    private static List<ImportedEntry> told(Viewer account, LoadedDiscussion discussion, int number, boolean followed, Cast cast, Instant now) {
        var post = discussion.post(number);
        NotificationKind kind;
        if (mentioned(post, cast).contains(account.id())) {
            kind = NotificationKind.MENTION;
        } else if (post.replyTo() != null && account.is(discussion.post(post.replyTo()).authorId())) {
            kind = NotificationKind.REPLY_TO_YOU;
        } else if (followed && number > 1) {
            kind = NotificationKind.REPLY;
        } else {
            return List.of();
        }
        return List.of(entry(account, kind, discussion, number, post.authorId(), post.at(), now));
    }

    private static Set<Long> mentioned(ImportedDiscussion.Post post, Cast cast) {
        var handles = new HashSet<>(Mentions.in(post.body()));
        handles.retainAll(cast.byKey().keySet());
        return cast.ids(handles);
    }

    private static ImportedEntry entry(Viewer account, NotificationKind kind, LoadedDiscussion discussion, int number, long actor, Instant at, Instant now) {
        var post = discussion.added().postId(number);
        var bundle = kind == NotificationKind.REPLY ? "DISCUSSION/" + discussion.added().id() : "POST/" + post;
        return new ImportedEntry(account.id(), kind, Content.POST, post, actor, bundle, at, at.isBefore(now.minus(UNREAD_SINCE)));
    }
}
