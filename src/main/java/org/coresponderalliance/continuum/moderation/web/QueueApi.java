package org.coresponderalliance.continuum.moderation.web;

import static org.coresponderalliance.continuum.moderation.web.ModerationInput.required;
import static org.coresponderalliance.continuum.moderation.web.ModerationInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.moderation.CaseQueries;
import org.coresponderalliance.continuum.moderation.CaseQueries.Before;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.moderation.web.ModerationResource.DecidedCase;
import org.coresponderalliance.continuum.moderation.web.ModerationResource.QueueCase;
import org.coresponderalliance.continuum.moderation.web.ModerationResource.QueueItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The review queue. Every operation needs the scope moderate. */
@RestController
@RequestMapping("/api/v1/moderation")
@Tag(name = "Moderation")
class QueueApi {

    private static final int MOST = 100;

    /** @param oldest since when the oldest one waits @param lookers the other moderators who have an item before them */
    record QueueCounts(int waiting, Map<ItemKind, Integer> counts, @Nullable Instant oldest, List<Person> lookers) {}

    private final ReviewQueries queue;
    private final CaseQueries cases;
    private final ReviewService reviews;
    private final CurrentViewer viewers;

    QueueApi(ReviewQueries queue, CaseQueries cases, ReviewService reviews, CurrentViewer viewers) {
        this.queue = queue;
        this.cases = cases;
        this.reviews = reviews;
        this.viewers = viewers;
    }

    @GetMapping("/queue")
    @Operation(summary = "What waits: what could identify somebody first, then what has waited longest")
    Slice<QueueItem> list(@RequestParam(required = false) @Nullable ItemKind kind, @RequestParam(required = false) @Nullable String after,
                          @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        return queue.waiting(kind, after, Math.clamp(limit, 1, MOST), viewer).map(QueueItem::of);
    }

    @GetMapping("/queue/status")
    @Operation(summary = "How much waits, since when, and who is at it")
    QueueCounts status(Viewer viewer) {
        var status = queue.status(viewer);
        return new QueueCounts(status.waiting(), status.counts(), status.oldest(), status.lookers().stream().map(Person::of).toList());
    }

    @GetMapping("/queue/{id}")
    @Operation(summary = "All that is needed to decide on one item")
    QueueCase get(@PathVariable long id, Viewer viewer) {
        return QueueCase.of(cases.reviewCase(id, viewer));
    }

    @PutMapping("/queue/{id}/claim")
    @Operation(summary = "Take an item before oneself for 15 minutes, or for 15 more", description = "409 if somebody else has it, or it is decided.")
    QueueCase claim(@PathVariable long id) {
        var viewer = viewers.member();
        reviews.claim(id, viewer);
        return QueueCase.of(cases.reviewCase(id, viewer));
    }

    @DeleteMapping("/queue/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give it back without a decision")
    void letGo(@PathVariable long id) {
        reviews.letGo(id, viewers.member());
    }

    @PostMapping("/queue/{id}/decision")
    @Operation(summary = "Decide on an item", description = "A claim is not needed, but nobody else may have one: 409.")
    DecidedCase decide(@PathVariable long id, @RequestBody ModerationInput.Deciding input) {
        var viewer = viewers.member();
        reviews.decide(id, new Verdict(required("decision", input.decision()), text(input.reason()), text(input.message())), viewer);
        return DecidedCase.of(cases.decided(id, viewer));
    }

    @GetMapping("/decided")
    @Operation(summary = "What was decided, the newest first")
    Slice<DecidedCase> decided(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        var size = Math.clamp(limit, 1, MOST);
        var before = Cursor.parse(after, 2).map(place -> new Before(place.instant(0), place.number(1))).orElse(null);
        return Slice.of(cases.decided(before, size + 1, viewer), size, item -> List.of(item.decidedAt(), item.id())).map(DecidedCase::of);
    }

    @GetMapping("/decided/{id}")
    @Operation(summary = "One decision")
    DecidedCase decided(@PathVariable long id, Viewer viewer) {
        return DecidedCase.of(cases.decided(id, viewer));
    }
}
