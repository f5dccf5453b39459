package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What is said to passages of a revision that is worked on: comments, other wordings, answers, and what became of them. All of
 * it passes the privacy guard, and only those read it who read the revision.
 */
@Service
public class PassageNoteService {

    private static final int LONGEST = 2_000;
    private static final int SELECTED = 1_000;
    private static final int REASON = 1_000;

    private final Gate gate;
    private final PrivacyGate guard;
    private final Revisions revisions;
    private final PassageNotes notes;
    private final ArticleService articles;
    private final MemberDirectory members;
    private final Markdown markdown;
    private final Texts texts;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageNoteService(Gate gate, PrivacyGate guard, Revisions revisions, PassageNotes notes, ArticleService articles, MemberDirectory members,
                       Markdown markdown, Texts texts, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.guard = guard;
        this.revisions = revisions;
        this.notes = notes;
        this.articles = articles;
        this.members = members;
        this.markdown = markdown;
        this.texts = texts;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody has to say to a passage.
     *
     * @param number   the revision that was read; must be the last one
     * @param part     as {@link ReviewedPassage} names it
     * @param passage  as it was typed, Markdown
     * @param selected words of it that are meant, at most 1,000 characters; empty for all of it
     * @param words    at most 2,000 characters; may be empty where another wording is suggested
     * @param wording  how the passage should be worded instead, at most 20,000 characters; empty for a comment
     */
    public record Remark(int number, String part, String passage, String selected, String words, String wording) {}

    /**
     * Comments on a passage, or suggests another wording of it.
     *
     * @return id of the thread
     * @throws Conflict     if somebody wrote another revision meanwhile
     * @throws InvalidInput if there is no such passage, or nothing is said
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public long begin(Viewer viewer, long articleId, Remark remark, Answers answers) {
        var article = opened(viewer, articleId);
        if (remark.number() != article.lastNumber) {
            throw new Conflict(Message.of("library.review.changed", article.lastNumber), null);
        }
        var passage = ReviewedPassage.of(revisions.content(articleId, article.lastNumber)).stream()
                .filter(one -> one.part().equals(remark.part()) && one.markdown().equals(remark.passage())).findFirst()
                .orElseThrow(() -> new InvalidInput("passage", "library.note.noPassage"));
        var selected = InputText.field("selected", SELECTED).optional(remark.selected());
        if (!selected.isEmpty() && !PassageAnchor.says(passage, selected, markdown)) {
            throw new InvalidInput("selected", "library.note.notSelected");
        }
        var suggests = !remark.wording().isBlank();
        var wording = suggests ? InputText.field("wording", 20_000).required(remark.wording()) : null;
        if (wording != null && wording.equals(passage.markdown())) {
            throw new InvalidInput("wording", "library.note.sameWording");
        }
        var field = InputText.field("words", LONGEST);
        var words = suggests ? field.optional(remark.words()) : field.required(remark.words());
        read(viewer, article, answers, new Passage("words", words), new Passage("wording", wording == null ? "" : wording));
        var now = clock.instant();
        var id = notes.begin(articleId, article.lastNumber, passage, selected, words, wording, viewer.id(), now);
        tell(article, viewer, id, suggests);
        return id;
    }

    /** Answers in a thread. @param words at most 2,000 characters */
    @RetriedTransaction
    public void answer(Viewer viewer, long articleId, long thread, String words, Answers answers) {
        var article = opened(viewer, articleId);
        var note = thread(articleId, thread);
        var said = InputText.field("words", LONGEST).required(words);
        read(viewer, article, answers, new Passage("words", said));
        notes.answer(note, article.lastNumber, said, viewer.id(), clock.instant());
        tell(article, viewer, thread, false);
    }

    /** Nothing more is to be done: says who began the thread, or who writes the article. Nothing happens if it is so already. */
    @RetriedTransaction
    public void resolve(Viewer viewer, long articleId, long thread) {
        var article = opened(viewer, articleId);
        var note = thread(articleId, thread);
        requireConcerned(article, viewer, note);
        if (note.state() == NoteState.OPEN) {
            notes.decide(thread, NoteState.RESOLVED, viewer.id(), "", null, clock.instant());
            deeds.changed();
        }
    }

    /** There is more to be done after all. An accepted wording is in the text and is changed there. */
    @RetriedTransaction
    public void reopen(Viewer viewer, long articleId, long thread) {
        var article = opened(viewer, articleId);
        var note = thread(articleId, thread);
        requireConcerned(article, viewer, note);
        if (note.state() == NoteState.ACCEPTED) {
            throw new NotAllowed("library.note.accepted");
        }
        notes.reopen(thread);
        deeds.changed();
    }

    /**
     * Takes a suggested wording over: the next revision has it.
     *
     * @param answers what the viewer says to what the privacy guard finds in the revision
     * @return number of that revision
     * @throws Conflict if the passage does not stand there any more as it did; carries the suggested wording, which is not lost
     */
    @RetriedTransaction
    public int accept(Viewer viewer, long articleId, long thread, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        var note = suggestion(articleId, thread);
        var wording = java.util.Objects.requireNonNull(note.wording());
        var changed = ReviewedPassage.reworded(revisions.content(articleId, article.lastNumber), note.part(), note.passage(), wording)
                .orElseThrow(() -> new Conflict(Message.of("library.note.conflict"), wording));
        var number = articles.revise(viewer, articleId, article.lastNumber, changed, texts.get("library.note.revision", members.byline(note.authorId()).name()), answers);
        notes.decide(thread, NoteState.ACCEPTED, viewer.id(), "", number, clock.instant());
        events.publishEvent(new SuggestionDecided(articleId, thread, note.authorId(), viewer.id(), true, clock.instant()));
        deeds.changed();
        return number;
    }

    /** Does not take a suggested wording over. @param reason for who suggested it, at most 1,000 characters */
    @RetriedTransaction
    public void decline(Viewer viewer, long articleId, long thread, String reason, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        var note = suggestion(articleId, thread);
        var why = InputText.field("reason", REASON).required(reason);
        read(viewer, article, answers, new Passage("reason", why));
        notes.decide(thread, NoteState.DECLINED, viewer.id(), why, null, clock.instant());
        events.publishEvent(new SuggestionDecided(articleId, thread, note.authorId(), viewer.id(), false, clock.instant()));
        deeds.changed();
    }

    private Article opened(Viewer viewer, long articleId) {
        var article = gate.opened(articleId, viewer, Action.COMMENT);
        if (article.nextState == null) {
            throw new NotAllowed("library.notAllowed.COMMENT");
        }
        return article;
    }

    private PassageNotes.Note thread(long articleId, long thread) {
        return notes.thread(articleId, thread).orElseThrow(NotFound::new);
    }

    private PassageNotes.Note suggestion(long articleId, long thread) {
        var note = thread(articleId, thread);
        if (note.wording() == null || note.state() != NoteState.OPEN) {
            throw new NotAllowed("library.note.notOpen");
        }
        return note;
    }

    private static void requireConcerned(Article article, Viewer viewer, PassageNotes.Note note) {
        if (note.authorId() != viewer.id() && !Gate.may(article, viewer, Action.REVISE)) {
            throw new NotAllowed("library.note.notYours");
        }
    }

    private void read(Viewer viewer, Article article, Answers answers, Passage... passages) {
        if (guard.clear(viewer.id(), List.of(passages), PrivacyGuard.readers(article.audience), answers).holds()) {
            throw new NotAllowed("library.note.guard");
        }
    }

    private void tell(Article article, Viewer viewer, long thread, boolean suggests) {
        var concerned = Stream.concat(Stream.of(article.ownerId), notes.voices(thread).stream()).filter(id -> id != viewer.id()).collect(Collectors.toSet());
        events.publishEvent(new PassageNoted(article.id(), thread, viewer.id(), new HashSet<>(concerned), suggests, clock.instant()));
        deeds.changed();
    }
}
