package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.Comparison;
import org.coresponderalliance.continuum.library.HistoryQueries;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Revisions of articles: read, compare, write the next one. */
@RestController
@RequestMapping("/api/v1/articles/{id}")
@Tag(name = "Articles")
class RevisionApi {

    /** A revision in the history. */
    record Listed(int number, String title, String note, Person by, Instant createdAt, @Nullable Instant publishedAt,
                  List<String> approvedBy) {}

    private final ArticleQueries queries;
    private final HistoryQueries histories;
    private final ArticleService articles;
    private final CurrentViewer viewers;

    RevisionApi(ArticleQueries queries, HistoryQueries histories, ArticleService articles, CurrentViewer viewers) {
        this.queries = queries;
        this.histories = histories;
        this.articles = articles;
        this.viewers = viewers;
    }

    @GetMapping("/revisions")
    @Operation(summary = "The revisions that the caller may see, the last one first")
    ArticleResource.Listed<Listed> list(@PathVariable long id) {
        return new ArticleResource.Listed<>(histories.history(id, viewers.get()).revisions().stream().map(one -> new Listed(one.number(), one.title(),
                one.note(), Person.of(one.by()), one.createdAt(), one.publishedAt(), one.disciplines())).toList(), null);
    }

    @GetMapping("/revisions/{number}")
    @Operation(summary = "One revision")
    ArticleResource.Full get(@PathVariable long id, @PathVariable int number) {
        return ArticleResource.Full.of(queries.revision(id, number, viewers.get()), queries.content(id, number, viewers.get()));
    }

    @PostMapping("/revisions")
    @Operation(summary = "Write the next revision", description = """
            409 with their text if somebody wrote one since the base. 422 with `findings` where something in it could identify a client: mend it, or send \
            it again with what stays under `privacy.kept`. Voids approvals.""")
    ResponseEntity<ArticleResource.Full> revise(@PathVariable long id, @RequestBody ArticleInput.Revise input) {
        var number = articles.revise(viewers.member(), id, ArticleInput.required("base", input.base()),
                ArticleInput.required("content", input.content()).typed(), ArticleInput.text(input.note()), AnswersJson.typed(input.privacy()));
        return ResponseEntity.created(URI.create("/api/v1/articles/" + id + "/revisions/" + number)).body(get(id, number));
    }

    @GetMapping("/comparison")
    @Operation(summary = "What changed from one revision to another")
    Comparison compare(@PathVariable long id, @RequestParam int from, @RequestParam int to) {
        return histories.compare(id, from, to, viewers.get());
    }
}
