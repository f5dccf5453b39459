package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.library.ProposalRow;
import org.coresponderalliance.continuum.library.ProposalService;
import org.coresponderalliance.continuum.library.ProposalState;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of discussions as best practice: members see their own, moderators all. */
@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "Proposals")
class ProposalApi {

    private static final int MOST = 100;

    /** @param articleId the draft that was made of it; null where there is none yet */
    record Resource(long id, long discussionId, String title, String discussionUrl, Person by, String why, String state, String reason,
                    @Nullable Long articleId, Instant at) {

        static Resource of(ProposalRow row) {
            return new Resource(row.id(), row.discussionId(), row.title(), row.url(), Person.of(row.by()), row.why(),
                    row.state().name(), row.reason(), row.article(), row.at());
        }
    }

    private final ProposalService proposals;
    private final ProposalQueries queries;
    private final CurrentViewer viewers;

    ProposalApi(ProposalService proposals, ProposalQueries queries, CurrentViewer viewers) {
        this.proposals = proposals;
        this.queries = queries;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Proposals, the newest first")
    ArticleResource.Listed<Resource> list(@RequestParam(required = false) @Nullable ProposalState state,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        var slice = queries.list(state, viewers.member(), after, Math.clamp(limit, 1, MOST));
        return new ArticleResource.Listed<>(slice.items().stream().map(Resource::of).toList(), slice.next());
    }

    @PostMapping
    @Operation(summary = "Propose a discussion")
    ResponseEntity<Resource> propose(@RequestBody ArticleInput.Propose input) {
        var member = viewers.member();
        var id = proposals.propose(member, ArticleInput.required("discussionId", input.discussionId()), ArticleInput.text(input.why()));
        return ResponseEntity.created(URI.create("/api/v1/proposals/" + id)).body(get(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One proposal")
    Resource get(@PathVariable long id) {
        return Resource.of(queries.one(id, viewers.member()));
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Take a proposal up, which makes a draft, or decline it")
    Resource decide(@PathVariable long id, @RequestBody ArticleInput.DecideProposal input) {
        if (ArticleInput.required("takeUp", input.takeUp())) {
            proposals.takeUp(viewers.member(), id);
        } else {
            proposals.decline(viewers.member(), id, ArticleInput.text(input.reason()));
        }
        return get(id);
    }
}
