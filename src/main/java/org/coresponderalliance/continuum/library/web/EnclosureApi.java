package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.Enclosure;
import org.coresponderalliance.continuum.library.EnclosureKind;
import org.coresponderalliance.continuum.library.Enclosures;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files that come with articles. */
@RestController
@RequestMapping("/api/v1/articles/{id}/enclosures")
@Tag(name = "Articles")
class EnclosureApi {

    /** @param file key of an attachment that the caller has uploaded @param note what is new in this version */
    record Added(@Nullable EnclosureKind kind, @Nullable String title, @Nullable String note, @Nullable String file, @Nullable AnswersJson privacy) {}

    /** @param note as above */
    record Replaced(@Nullable String note, @Nullable String file, @Nullable AnswersJson privacy) {}

    /** @param downloads how often it was fetched; by whom is not kept */
    record Version(int number, String name, long size, String note, Person by, Instant at, int downloads) {}

    /** @param versions the last one first */
    record Given(long id, EnclosureKind kind, String title, List<Version> versions) {

        static Given of(Enclosure one) {
            return new Given(one.id(), one.kind(), one.title(), one.versions().stream()
                    .map(version -> new Version(version.number(), version.name(), version.size(), version.note(), Person.of(version.by()), version.at(), version.downloads())).toList());
        }
    }

    private final Enclosures enclosures;
    private final CurrentViewer viewers;

    EnclosureApi(Enclosures enclosures, CurrentViewer viewers) {
        this.enclosures = enclosures;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "The files that come with an article, each with its versions")
    ArticleResource.Listed<Given> list(@PathVariable long id) {
        return new ArticleResource.Listed<>(enclosures.list(id, viewers.get()).stream().map(Given::of).toList(), null);
    }

    @PostMapping
    @Operation(summary = "Add a file that was uploaded", description = "For those who write the article. 422 with `findings` where something in it could identify a client.")
    ResponseEntity<Given> add(@PathVariable long id, @RequestBody Added input) {
        var added = enclosures.add(viewers.member(), id, input.kind() == null ? EnclosureKind.OTHER : input.kind(), ArticleInput.text(input.title()), ArticleInput.text(input.note()),
                ArticleInput.text(input.file()), AnswersJson.typed(input.privacy()));
        return ResponseEntity.created(URI.create("/api/v1/articles/" + id + "/enclosures")).body(one(id, added));
    }

    @PostMapping("/{enclosure}/versions")
    @Operation(summary = "Put a new version in its place; the earlier ones stay")
    Given replace(@PathVariable long id, @PathVariable long enclosure, @RequestBody Replaced input) {
        enclosures.replace(viewers.member(), id, enclosure, ArticleInput.text(input.note()), ArticleInput.text(input.file()), AnswersJson.typed(input.privacy()));
        return one(id, enclosure);
    }

    @DeleteMapping("/{enclosure}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file away, with all of its versions")
    void remove(@PathVariable long id, @PathVariable long enclosure) {
        enclosures.remove(viewers.member(), id, enclosure);
    }

    private Given one(long id, long enclosure) {
        return enclosures.list(id, viewers.get()).stream().filter(one -> one.id() == enclosure).map(Given::of).findFirst().orElseThrow(NotFound::new);
    }
}
