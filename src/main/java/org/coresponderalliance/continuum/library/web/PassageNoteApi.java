package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.Comparison;
import org.coresponderalliance.continuum.library.PassageNoteQueries;
import org.coresponderalliance.continuum.library.PassageNoteService;
import org.coresponderalliance.continuum.library.ReviewedText;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers say to passages of a revision that is worked on. */
@RestController
@RequestMapping("/api/v1/articles/{id}/notes")
@Tag(name = "Articles")
class PassageNoteApi {

    /** @param passages those that can be spoken about: {@code part} and {@code passage} of a note */
    record Text(int revision, List<Passage> passages, List<Thread> threads) {

        static Text of(ReviewedText text) {
            return new Text(text.number(), text.passages().stream().map(one -> new Passage(one.passage().part(), one.passage().markdown())).toList(),
                    text.threads().stream().map(one -> Thread.of(one, text.gone().contains(one))).toList());
        }
    }

    record Passage(String part, String passage) {}

    /** @param changed whether its passage was changed since @param gone whether its passage stands there no more @param suggestion what it changes, word by word */
    record Thread(long id, int revision, String part, String quoted, boolean changed, boolean gone, Said first, @Nullable String wording, List<Comparison.Piece> suggestion,
                  String state, String reason, @Nullable Integer became, List<Said> answers) {

        static Thread of(ReviewedText.NoteThread one, boolean gone) {
            return new Thread(one.id(), one.number(), one.part(), one.quoted(), one.changed(), gone, Said.of(one.first()), one.suggests() ? one.wording() : null,
                    one.suggestion(), one.state().name(), one.reason(), one.became(), one.answers().stream().map(Said::of).toList());
        }
    }

    record Said(Person by, Instant at, String words) {

        static Said of(ReviewedText.Said one) {
            return new Said(Person.of(one.by()), one.at(), one.words());
        }
    }

    record Note(@Nullable Integer revision, @Nullable String part, @Nullable String passage, @Nullable String selected, @Nullable String words,
                @Nullable String wording, @Nullable AnswersJson privacy) {}

    record Answer(@Nullable String words, @Nullable AnswersJson privacy) {}

    /** What becomes of a thread. */
    enum What { ACCEPT, DECLINE, RESOLVE, REOPEN }

    record Decide(@Nullable What decision, @Nullable String reason, @Nullable AnswersJson privacy) {}

    private final PassageNoteService notes;
    private final PassageNoteQueries queries;
    private final CurrentViewer viewers;

    PassageNoteApi(PassageNoteService notes, PassageNoteQueries queries, CurrentViewer viewers) {
        this.notes = notes;
        this.queries = queries;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "What was said to the passages of the revision that is worked on, since the last publication")
    Text text(@PathVariable long id) {
        return Text.of(queries.text(id, viewers.member()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on a passage, or suggest another wording of it", description = "422 with `findings` where it could identify a client.")
    Text begin(@PathVariable long id, @RequestBody Note input) {
        var viewer = viewers.member();
        notes.begin(viewer, id, new PassageNoteService.Remark(ArticleInput.required("revision", input.revision()), ArticleInput.text(input.part()),
                ArticleInput.text(input.passage()), ArticleInput.text(input.selected()), ArticleInput.text(input.words()), ArticleInput.text(input.wording())),
                AnswersJson.typed(input.privacy()));
        return text(id);
    }

    @PostMapping("/{note}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer in a thread")
    Text answer(@PathVariable long id, @PathVariable long note, @RequestBody Answer input) {
        notes.answer(viewers.member(), id, note, ArticleInput.text(input.words()), AnswersJson.typed(input.privacy()));
        return text(id);
    }

    @PostMapping("/{note}/decision")
    @Operation(summary = "Accept or decline a suggestion, resolve a thread, or open it again", description = """
            Accepting writes the next revision; 409 with the suggested wording where the passage has changed since. Declining needs a reason.""")
    Text decide(@PathVariable long id, @PathVariable long note, @RequestBody Decide input) {
        var viewer = viewers.member();
        switch (ArticleInput.required("decision", input.decision())) {
            case ACCEPT -> notes.accept(viewer, id, note, AnswersJson.typed(input.privacy()));
            case DECLINE -> notes.decline(viewer, id, note, ArticleInput.text(input.reason()), AnswersJson.typed(input.privacy()));
            case RESOLVE -> notes.resolve(viewer, id, note);
            case REOPEN -> notes.reopen(viewer, id, note);
        }
        return text(id);
    }
}
