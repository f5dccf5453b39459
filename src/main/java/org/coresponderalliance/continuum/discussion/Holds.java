package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.Standing;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a text must wait for a moderator before others read it: for what it may tell of a client, or for who wrote it. */
@Component
class Holds {

    private final PrivacyGuard guard;
    private final PrivacyGate gate;
    private final Standing standing;

    Holds(PrivacyGuard guard, PrivacyGate gate, Standing standing) {
        this.guard = guard;
        this.gate = gate;
        this.standing = standing;
    }

    /** Texts that were read already. @param clean whether nobody's leave is needed, whoever may read them */
    record Read(List<Passage> passages, boolean clean) {}

    /** Reads a post before its discussion is locked: that takes longer than all that is done under the lock. */
    Read read(Viewer author, String body) {
        return read(author, List.of(new Passage("body", body)));
    }

    /** As {@link #read(Viewer, String)}, with what stands above it. */
    Read read(Viewer author, Headline headline, String body) {
        return read(author, Stream.concat(passages(headline).stream(), Stream.of(new Passage("body", body))).toList());
    }

    Read read(Viewer author, Headline headline) {
        return read(author, passages(headline));
    }

    private Read read(Viewer author, List<Passage> passages) {
        return new Read(passages, !author.isGuest() && guard.isClean(passages, author.id()));
    }

    /**
     * Why the guard wants a moderator to look first; empty where it does not.
     *
     * @param authorId whose byline stands beside the text
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if its author has to mend or answer something before
     */
    String found(Read read, long authorId, Audience audience, Answers answers) {
        return read.clean() ? "" : gate.clear(authorId, read.passages(), PrivacyGuard.readers(audience), answers).holdReason();
    }

    /** Why a text by this member waits for their standing. */
    String standing(Viewer author, String text) {
        return standing.holdReason(author.id(), text);
    }

    /** Both reasons, where there are two. */
    static String both(String found, String standing) {
        return Stream.of(found, standing).filter(reason -> !reason.isEmpty()).collect(Collectors.joining(" "));
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
