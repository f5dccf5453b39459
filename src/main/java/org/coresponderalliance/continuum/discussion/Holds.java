package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachedTexts;
import org.coresponderalliance.continuum.moderation.Standing;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a text must wait for a moderator before others read it: for what it may tell of a client, or for who wrote it. */
@Component
class Holds {

    private final PrivacyGuard guard;
    private final PrivacyGate gate;
    private final AttachedTexts files;
    private final Standing standing;
    private final Participants participants;

    Holds(PrivacyGuard guard, PrivacyGate gate, AttachedTexts files, Standing standing, Participants participants) {
        this.guard = guard;
        this.gate = gate;
        this.files = files;
        this.standing = standing;
        this.participants = participants;
    }

    /**
     * Texts that were read already.
     *
     * @param present names of those who take part
     * @param clean   whether nobody's leave is needed, whoever may read them
     * @param unread  why a moderator must look at what the guard cannot read; empty if it read all
     */
    record Read(List<Passage> passages, Supplier<Set<String>> present, boolean clean, String unread) {}

    /** Reads a new post before its discussion is locked: that takes longer than all that is done under the lock. */
    Read read(Viewer author, long discussionId, String body) {
        return read(author, List.of(), body, participants.of(discussionId));
    }

    /** Reads a new discussion, which nobody takes part in yet. */
    Read read(Viewer author, Headline headline, String body) {
        return read(author, passages(headline), body, Set::of);
    }

    /** What stands above the posts of a discussion. */
    Read read(Viewer author, long discussionId, Headline headline) {
        return read(author, passages(headline), "", participants.of(discussionId));
    }

    private Read read(Viewer author, List<Passage> above, String body, Supplier<Set<String>> present) {
        var attached = author.isGuest() ? null : files.of(body, Set.of(author.id()), null);
        return read(author, above, body, attached, present);
    }

    private Read read(Viewer author, List<Passage> above, String body, AttachedTexts.@Nullable Attached attached, Supplier<Set<String>> present) {
        var passages = new ArrayList<>(above);
        passages.add(new Passage("body", body));
        if (attached == null) {
            return new Read(passages, present, false, "");
        }
        passages.addAll(attached.passages());
        return new Read(passages, present, guard.isClean(passages, author.id(), present), attached.unread());
    }

    /** A changed post; of the files in it, those that its author or who edits it brought. */
    Read read(Viewer editor, Post post, String body) {
        return read(editor, List.of(), body, files.of(body, Set.copyOf(List.of(editor.id(), post.authorId())), Writing.subject(post)), participants.of(post.discussion().id()));
    }

    /**
     * What the guard says; it may want a moderator to look first.
     *
     * @param authorId whose byline stands beside the text
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if its author has to mend or answer something before
     */
    Clearance found(Read read, long authorId, Audience audience, Answers answers) {
        return found(read, authorId, audience, answers, Published.NOTHING);
    }

    /** As {@link #found(Read, long, Audience, Answers)}, in the place of what readers have. */
    Clearance found(Read read, long authorId, Audience audience, Answers answers, Published before) {
        var found = read.clean() ? Clearance.GIVEN : gate.clear(authorId, read.passages(), PrivacyGuard.readers(audience), answers, before, read.present());
        return found.and(read.unread());
    }

    /** What readers have of a post, with what was answered in it; nothing where it waits for a moderator. */
    Published published(Post post) {
        if (post.state() != State.PUBLISHED || post.discussion().state() != State.PUBLISHED) {
            return Published.NOTHING;
        }
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("body", post.markdown()));
        passages.addAll(files.of(post.markdown(), Set.of(post.authorId()), Writing.subject(post)).passages());
        return new Published(passages, Clearance.rules(post.answered()));
    }

    /** As {@link #published(Post)}, of what stands above the posts. */
    Published published(Discussion discussion) {
        return discussion.state() == State.PUBLISHED ? new Published(passages(discussion.headline()), Clearance.rules(discussion.answered())) : Published.NOTHING;
    }

    /** What of it its author need not be asked about again, for who is about to edit it. */
    List<FoundPlace> answered(Published published, long authorId, Audience audience) {
        return guard.answered(published, PrivacyGuard.readers(audience), authorId);
    }

    /** Why a text by this member waits for their standing; empty if it does not. */
    String standing(Viewer author, String text) {
        return standing.holdReason(author.id(), text);
    }

    private static List<Passage> passages(Headline headline) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("title", headline.title()));
        passages.addAll(passages(headline.caseConsult()));
        passages.add(new Passage("tags", String.join(" ", headline.tags())));
        return passages;
    }

    private static List<Passage> passages(@Nullable CaseConsult consult) {
        return consult == null ? List.of() : List.of(new Passage("caseConsult.situation", consult.situation()),
                new Passage("caseConsult.ageBand", consult.ageBand()), new Passage("caseConsult.setting", consult.setting()),
                new Passage("caseConsult.tried", consult.tried()), new Passage("caseConsult.question", consult.question()));
    }
}
