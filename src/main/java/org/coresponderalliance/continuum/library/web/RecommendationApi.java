package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.RecommendationQueries;
import org.coresponderalliance.continuum.library.RecommendationService;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations by themselves. */
@RestController
@RequestMapping("/api/v1/articles/{id}/recommendations/{recommendation}")
@Tag(name = "Articles")
class RecommendationApi {

    private final RecommendationQueries queries;
    private final RecommendationService recommendations;
    private final CurrentViewer viewers;

    RecommendationApi(RecommendationQueries queries, RecommendationService recommendations, CurrentViewer viewers) {
        this.queries = queries;
        this.recommendations = recommendations;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "A recommendation as readers get it, with what became of it at which revision")
    ArticleResource.Single get(@PathVariable long id, @PathVariable long recommendation) {
        return ArticleResource.Single.of(queries.page(id, recommendation, viewers.get()));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraw a recommendation while its article stays", description = "422 with `findings` where the reason could identify a client.")
    ArticleResource.Single withdraw(@PathVariable long id, @PathVariable long recommendation, @RequestBody ArticleInput.Withdraw input) {
        recommendations.withdraw(viewers.member(), id, recommendation, ArticleInput.text(input.reason()), AnswersJson.typed(input.privacy()));
        return get(id, recommendation);
    }

    @DeleteMapping("/withdrawal")
    @Operation(summary = "Set a withdrawn recommendation in force again")
    ArticleResource.Single reinstate(@PathVariable long id, @PathVariable long recommendation) {
        recommendations.reinstate(viewers.member(), id, recommendation);
        return get(id, recommendation);
    }
}
