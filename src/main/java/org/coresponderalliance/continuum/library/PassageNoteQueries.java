package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said to the passages of the revision that is worked on. */
@Service
public class PassageNoteQueries {

    private final Articles articles;
    private final Revisions revisions;
    private final PassageNotes notes;
    private final MemberDirectory members;
    private final Markdown markdown;

    PassageNoteQueries(Articles articles, Revisions revisions, PassageNotes notes, MemberDirectory members, Markdown markdown) {
        this.articles = articles;
        this.revisions = revisions;
        this.notes = notes;
        this.members = members;
        this.markdown = markdown;
    }

    /** @throws NotFound if nothing is worked on, or the viewer does not see it */
    @Transactional(readOnly = true)
    public ReviewedText text(long articleId, Viewer viewer) {
        var article = articles.findById(articleId).filter(one -> one.nextState != null && Gate.sees(one, viewer) && RevisionAccess.seesWork(one, viewer))
                .orElseThrow(NotFound::new);
        var passages = ReviewedPassage.of(revisions.content(articleId, article.lastNumber));
        var all = notes.since(articleId, article.publishedNumber == null ? 0 : article.publishedNumber);
        var placed = new HashMap<Integer, List<ReviewedText.NoteThread>>();
        var drawn = new Drawn(all, passages, people(all), viewer, Gate.may(article, viewer, Action.REVISE));
        for (var note : all.stream().filter(one -> one.thread() == null).toList()) {
            var place = PassageAnchor.find(passages, note.part(), note.passage(), note.selected(), markdown);
            placed.computeIfAbsent(place.index(), index -> new ArrayList<>()).add(drawn.thread(note, place));
        }
        var noted = new ArrayList<ReviewedText.Noted>();
        for (int i = 0; i < passages.size(); i++) {
            noted.add(new ReviewedText.Noted(passages.get(i), markdown.render(passages.get(i).markdown()).html(), placed.getOrDefault(i, List.of())));
        }
        var open = (int) all.stream().filter(one -> one.thread() == null && one.state().isOpen()).count();
        return new ReviewedText(article.lastNumber, noted, placed.getOrDefault(-1, List.of()), open, Gate.may(article, viewer, Action.COMMENT));
    }

    private Map<Long, Byline> people(List<PassageNotes.Note> all) {
        return members.bylines(all.stream().flatMap(one -> Stream.of(one.authorId(), one.decidedBy())).filter(Objects::nonNull).distinct().toList());
    }

    /** What threads look like to one viewer. */
    private final class Drawn {

        private final List<PassageNotes.Note> all;
        private final List<ReviewedPassage> passages;
        private final Map<Long, Byline> people;
        private final Viewer viewer;
        private final boolean writes;

        Drawn(List<PassageNotes.Note> all, List<ReviewedPassage> passages, Map<Long, Byline> people, Viewer viewer, boolean writes) {
            this.all = all;
            this.passages = passages;
            this.people = people;
            this.viewer = viewer;
            this.writes = writes;
        }

        ReviewedText.NoteThread thread(PassageNotes.Note note, PassageAnchor.Place place) {
            var wording = Objects.requireNonNullElse(note.wording(), "");
            var fits = passages.stream().filter(one -> one.part().equals(note.part()) && one.markdown().equals(note.passage())).count() == 1;
            var changed = place.found() == PassageAnchor.Found.CHANGED && note.state().isOpen();
            return new ReviewedText.NoteThread(note.id(), note.number(), note.part(), quoted(note, changed || place.index() < 0), changed, said(note),
                    wording.isEmpty() ? List.of() : Words.compared(note.passage(), wording), wording, note.state(),
                    all.stream().filter(one -> Objects.equals(one.thread(), note.id())).map(this::said).toList(),
                    note.decidedBy() == null ? null : people.get(note.decidedBy()), note.decidedAt(), note.reason(), note.became(),
                    writes && !wording.isEmpty() && note.state().isOpen(), fits, note.state() != NoteState.ACCEPTED && (writes || note.authorId() == viewer.memberId()));
        }

        private String quoted(PassageNotes.Note note, boolean whole) {
            return note.selected().isEmpty() && whole && note.wording() == null ? markdown.render(note.passage()).excerpt(300) : note.selected();
        }

        private ReviewedText.Said said(PassageNotes.Note note) {
            return new ReviewedText.Said(people.get(note.authorId()), note.at(), note.words());
        }
    }
}
