package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.ConsentRow;
import org.coresponderalliance.continuum.library.ConsentService;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether articles may be built on posts. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Articles")
class ConsentApi {

    /** @param postUrl empty where the caller does not see the post @param task whether a published article has to be changed because of it */
    record Resource(long id, long articleId, String article, String postUrl, int post, @Nullable Person by, String answer, Instant askedAt, @Nullable Instant answeredAt, boolean task) {

        static Resource of(ConsentRow row) {
            return new Resource(row.id(), row.articleId(), row.article(), row.postUrl(), row.postNumber(), row.by() == null ? null : Person.of(row.by()), row.answer().name(), row.askedAt(),
                    row.answeredAt(), row.taskSince() != null);
        }
    }

    record Answer(@Nullable Consent answer) {}

    private final ConsentQueries queries;
    private final ConsentService consents;
    private final CurrentViewer viewers;

    ConsentApi(ConsentQueries queries, ConsentService consents, CurrentViewer viewers) {
        this.queries = queries;
        this.consents = consents;
        this.viewers = viewers;
    }

    @GetMapping("/me/consents")
    @Operation(summary = "What the caller was asked: whether articles may be built on their posts")
    ArticleResource.Listed<Resource> mine() {
        return new ArticleResource.Listed<>(queries.mine(viewers.member()).stream().map(Resource::of).toList(), null);
    }

    @PostMapping("/me/consents/{consent}")
    @Operation(summary = "Answer, or say something else than before: NAMED, ROLE_ONLY or NO")
    List<Resource> answer(@PathVariable long consent, @RequestBody Answer input) {
        consents.answer(viewers.member(), consent, ArticleInput.required("answer", input.answer()));
        return queries.mine(viewers.member()).stream().filter(row -> row.id() == consent).map(Resource::of).toList();
    }

    @GetMapping("/articles/{id}/consents")
    @Operation(summary = "Who was asked whether an article may be built on their posts, for those who work on it")
    ArticleResource.Listed<Resource> ofArticle(@PathVariable long id) {
        return new ArticleResource.Listed<>(queries.ofArticle(id, viewers.member()).stream().map(Resource::of).toList(), null);
    }

    @PostMapping("/articles/{id}/consents")
    @Operation(summary = "Ask those who were not asked yet")
    ArticleResource.Listed<Resource> ask(@PathVariable long id) {
        consents.ask(viewers.member(), id);
        return ofArticle(id);
    }

    @PostMapping("/articles/{id}/consents/{consent}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a published article rests no more on a post whose author said no")
    void settle(@PathVariable long id, @PathVariable long consent) {
        consents.settle(viewers.member(), id, consent);
    }
}
