package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.library.PublishingService;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles: list, read, write, end. */
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticleApi {

    private static final int MOST = 100;

    private final LibraryQueries library;
    private final ArticleQueries queries;
    private final ArticleService articles;
    private final PublishingService publishing;
    private final MemberDirectory members;
    private final Taxonomy taxonomy;
    private final CurrentViewer viewers;

    ArticleApi(LibraryQueries library, ArticleQueries queries, ArticleService articles, PublishingService publishing, MemberDirectory members,
               Taxonomy taxonomy, CurrentViewer viewers) {
        this.library = library;
        this.queries = queries;
        this.articles = articles;
        this.publishing = publishing;
        this.members = members;
        this.taxonomy = taxonomy;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Published articles, the last published first",
            description = "Besides kind, each facet of the taxonomy is a parameter of its own that may be repeated: topic=safety&topic=dispatch.")
    ArticleResource.Listed<ArticleResource.Summary> list(@RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "false") boolean superseded, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit, @RequestParam MultiValueMap<String, String> all) {
        var slice = library.list(new LibraryFilter(kinds(kind), facets(all), superseded), viewers.get(), after, Math.clamp(limit, 1, MOST));
        return new ArticleResource.Listed<>(slice.items().stream().map(ArticleResource.Summary::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "An article, in the revision that readers get")
    ArticleResource.Full get(@PathVariable long id) {
        var page = queries.page(id, viewers.get());
        return ArticleResource.Full.of(page, queries.content(id, page.number(), viewers.get()));
    }

    @PostMapping
    @Operation(summary = "Start an article as a draft")
    ResponseEntity<ArticleResource.Full> start(@RequestBody ArticleInput.Start input) {
        var viewer = viewers.member();
        var kind = ArticleInput.required("kind", input.kind());
        var fresh = ArticleDetails.started(kind, viewer.id());
        var details = input.details() == null ? fresh : input.details().over(fresh, owner(input.details().owner()));
        var content = input.content() == null ? new ArticleInput.Content(null, null, null, null, null, null) : input.content();
        var id = articles.start(viewer, details, content.typed(), ArticleInput.text(input.note()));
        return ResponseEntity.created(URI.create("/api/v1/articles/" + id)).body(get(id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change what is known of an article; makes no revision")
    ArticleResource.Full describe(@PathVariable long id, @RequestBody ArticleInput.Details input) {
        var viewer = viewers.member();
        articles.describe(viewer, id, input.over(queries.details(id, viewer), owner(input.owner())), AnswersJson.typed(input.privacy()));
        return get(id);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Throw away what was not published yet: the draft, or the revision that is worked on")
    ResponseEntity<Void> discard(@PathVariable long id) {
        publishing.discard(viewers.member(), id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Say that a published article still holds, and by when to look again")
    ArticleResource.Full confirm(@PathVariable long id, @RequestBody ArticleInput.Confirm input) {
        publishing.confirm(viewers.member(), id, ArticleInput.required("reviewOn", input.reviewOn()));
        return get(id);
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Take a published article out of the library, or say what superseded it")
    ResponseEntity<Void> retire(@PathVariable long id, @RequestBody ArticleInput.Retire input) {
        var reason = ArticleInput.text(input.reason());
        if (input.supersededBy() == null) {
            publishing.retire(viewers.member(), id, reason);
        } else {
            publishing.supersede(viewers.member(), id, input.supersededBy(), reason);
        }
        return ResponseEntity.noContent().build();
    }

    private EnumSet<ArticleKind> kinds(List<String> codes) {
        var kinds = EnumSet.noneOf(ArticleKind.class);
        codes.stream().filter(code -> !code.isBlank())
                .forEach(code -> kinds.add(ArticleKind.of(code).orElseThrow(() -> new InvalidInput("kind", "library.input.unknownKind", code))));
        return kinds;
    }

    private FacetSelection facets(MultiValueMap<String, String> parameters) {
        var chosen = new TreeMap<String, List<String>>();
        taxonomy.facets().stream().filter(Facet::onArticles).map(Facet::code).filter(parameters::containsKey)
                .forEach(code -> chosen.put(code, parameters.get(code)));
        return taxonomy.current(new FacetSelection(chosen));
    }

    private @Nullable Long owner(@Nullable String handle) {
        if (handle == null) {
            return null;
        }
        var id = members.byHandle(List.of(handle)).get(handle);
        if (id == null) {
            throw new InvalidInput("owner", "library.input.unknownMember", handle);
        }
        return id;
    }
}
