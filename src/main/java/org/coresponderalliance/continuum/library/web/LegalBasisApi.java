package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBasis;
import org.coresponderalliance.continuum.library.LegalBasisInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The laws and policies that articles rest on. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Laws")
class LegalBasisApi {

    /** @param version as read, where it is changed @param inForceSince may be absent */
    record Input(@Nullable Integer version, @Nullable String citation, @Nullable String title, @Nullable String region, @Nullable String url, @Nullable LocalDate inForceSince) {

        LegalBasisInput typed() {
            return new LegalBasisInput(ArticleInput.text(citation), ArticleInput.text(title), ArticleInput.text(region), ArticleInput.text(url), inForceSince);
        }
    }

    /** @param on since when the change holds @param note what changed, at most 1,000 characters */
    record Change(@Nullable LocalDate on, @Nullable String note) {}

    /** @param due how many articles are due for review because of it */
    record Marked(int due) {}

    record Declared(@Nullable List<@Nullable Long> legalBases) {}

    /** @param due whether it has changed and nobody has looked at the article since */
    record Resting(LegalBasis legalBasis, boolean due) {}

    private final LegalBases laws;
    private final ArticleQueries articles;
    private final CurrentViewer viewers;

    LegalBasisApi(LegalBases laws, ArticleQueries articles, CurrentViewer viewers) {
        this.laws = laws;
        this.articles = articles;
        this.viewers = viewers;
    }

    @GetMapping("/legal-bases")
    @Operation(summary = "All laws and policies that articles rest on, by citation", description = "For members.")
    ArticleResource.Listed<LegalBasis> all() {
        return new ArticleResource.Listed<>(laws.all(viewers.get()), null);
    }

    @PostMapping("/legal-bases")
    @Operation(summary = "Add a law or policy", description = "For staff.")
    ResponseEntity<LegalBasis> add(@RequestBody Input input) {
        var viewer = viewers.member();
        var id = laws.add(viewer, input.typed());
        return ResponseEntity.created(URI.create("/api/v1/legal-bases/" + id)).body(laws.find(id, viewer));
    }

    @PutMapping("/legal-bases/{id}")
    @Operation(summary = "Edit a law or policy", description = "For staff. 409 if somebody changed it since the version given.")
    LegalBasis change(@PathVariable long id, @RequestBody Input input) {
        var viewer = viewers.member();
        laws.change(viewer, id, ArticleInput.required("version", input.version()), input.typed());
        return laws.find(id, viewer);
    }

    @PostMapping("/legal-bases/{id}/change")
    @Operation(summary = "Mark a law or policy as changed", description = "For staff. All articles that rest on it are due for review; owners and programs that use them are told.")
    Marked mark(@PathVariable long id, @RequestBody Change input) {
        return new Marked(laws.markChanged(viewers.member(), id, ArticleInput.required("on", input.on()), ArticleInput.text(input.note())));
    }

    @GetMapping("/articles/{id}/legal-bases")
    @Operation(summary = "The laws and policies that an article rests on")
    ArticleResource.Listed<Resting> ofArticle(@PathVariable long id) {
        articles.details(id, viewers.get());
        return new ArticleResource.Listed<>(laws.of(id).stream().map(rest -> new Resting(rest.basis(), rest.due())).toList(), null);
    }

    @PutMapping("/articles/{id}/legal-bases")
    @Operation(summary = "Say on which laws and policies an article rests", description = "For those who write it.")
    ArticleResource.Listed<Resting> declare(@PathVariable long id, @RequestBody Declared input) {
        var ids = new HashSet<Long>();
        ArticleInput.required("legalBases", input.legalBases()).stream().filter(Objects::nonNull).forEach(ids::add);
        laws.declare(viewers.member(), id, ids);
        return ofArticle(id);
    }
}
