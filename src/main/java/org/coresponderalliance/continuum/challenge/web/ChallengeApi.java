package org.coresponderalliance.continuum.challenge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.ChallengeService;
import org.coresponderalliance.continuum.challenge.DecisionService;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Challenges of recommendations. */
@RestController
@RequestMapping("/api/v1/challenges")
@Tag(name = "Challenges")
class ChallengeApi {

    private static final int MOST = 100;

    private final ChallengeQueries queries;
    private final ChallengeService challenges;
    private final DecisionService decisions;
    private final CurrentViewer viewers;

    ChallengeApi(ChallengeQueries queries, ChallengeService challenges, DecisionService decisions, CurrentViewer viewers) {
        this.queries = queries;
        this.challenges = challenges;
        this.decisions = decisions;
        this.viewers = viewers;
    }

    /** Which part of the list. */
    enum Listing { OPEN, DECIDED }

    @GetMapping
    @Operation(summary = "Challenges of recommendations: the open ones, the next day first, or the decided ones, the last first", description = "For members.")
    ChallengeResource.Part list(@RequestParam(defaultValue = "OPEN") Listing state, @RequestParam(required = false) @Nullable Long recommendation,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        return ChallengeResource.Part.of(queries.list(new ChallengeQueries.Which(state == Listing.DECIDED, recommendation), viewers.get(), after, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A challenge, with its decision once there is one")
    ChallengeResource.One get(@PathVariable long id) {
        return ChallengeResource.One.of(queries.one(id, viewers.get()));
    }

    @PostMapping
    @Operation(summary = "Question a recommendation", description = """
            The article's owner has 30 days to decide. 422 with `findings` where something in it could identify a client: mend it, or send it again with what \
            stays under `privacy.kept`; `state` is HELD while it waits for a moderator.""")
    ResponseEntity<ChallengeResource.One> open(@RequestBody ChallengeResource.Opening input) {
        var viewer = viewers.member();
        var opened = challenges.open(viewer, ChallengeResource.required("recommendation", input.recommendation()), input.typed(), AnswersJson.typed(input.privacy()));
        return ResponseEntity.created(URI.create("/api/v1/challenges/" + opened.id())).body(get(opened.id()));
    }

    @PutMapping("/{id}/owner")
    @Operation(summary = "Give a challenge to somebody until a day", description = "For moderators and staff.")
    ChallengeResource.One assign(@PathVariable long id, @RequestBody ChallengeResource.Assigning input) {
        var viewer = viewers.member();
        queries.one(id, viewer);
        decisions.assign(viewer, id, ChallengeResource.required("owner", input.owner()), ChallengeResource.required("due", input.due()));
        return get(id);
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Decide on a challenge", description = """
            For its owner, moderators and staff, but not for whoever opened it. `WITHDRAW` withdraws the recommendation with the same reason, and takes the right to. \
            422 with `findings` where the reason could identify a client.""")
    ChallengeResource.One decide(@PathVariable long id, @RequestBody ChallengeResource.Deciding input) {
        var viewer = viewers.member();
        queries.one(id, viewer);
        decisions.decide(viewer, id, ChallengeResource.required("resolution", input.resolution()), ChallengeResource.words(input.reason()), AnswersJson.typed(input.privacy()));
        return get(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back a challenge that one has opened, while it is undecided")
    void takeBack(@PathVariable long id) {
        challenges.takeBack(viewers.member(), id);
    }

    @PostMapping("/{id}/restoration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bring back a challenge that one has taken back")
    void bringBack(@PathVariable long id) {
        challenges.bringBack(viewers.member(), id);
    }
}
