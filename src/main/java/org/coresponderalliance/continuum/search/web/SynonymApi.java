package org.coresponderalliance.continuum.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.search.EditableSynonyms;
import org.coresponderalliance.continuum.search.Synonyms;
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

/** The synonym groups, for staff; nothing is here for others. */
@RestController
@Tag(name = "Synonyms")
@RequestMapping("/api/v1/synonyms")
class SynonymApi {

    /** @param version as read; 0 for a new group */
    record Body(String leftTerms, String rightTerms, String note, boolean enabled, int version) {}

    /** @param weight relative to what was typed, which counts 1 */
    record Added(String term, float weight, int group) {}

    record Concept(String typed, List<Added> added) {}

    private final Synonyms synonyms;
    private final CurrentViewer viewers;

    SynonymApi(Synonyms synonyms, CurrentViewer viewers) {
        this.synonyms = synonyms;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "All groups of synonyms, for staff")
    List<EditableSynonyms> groups() {
        return synonyms.groups(viewers.get());
    }

    /** What a query becomes. */
    @GetMapping("/preview")
    @Operation(summary = "What a query becomes")
    List<Concept> preview(@RequestParam String q) {
        return synonyms.preview(q, viewers.get()).stream().map(concept -> new Concept(concept.typed(), concept.alternatives().stream()
                .map(added -> new Added(added.text(), added.weight(), added.group())).toList())).toList();
    }

    @PostMapping
    @Operation(summary = "Add a group")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Integer> add(@RequestBody Body body) {
        return Map.of("number", synonyms.save(group(0, body), viewers.get()));
    }

    @PutMapping("/{number}")
    @Operation(summary = "Change a group")
    Map<String, Integer> change(@PathVariable int number, @RequestBody Body body) {
        return Map.of("number", synonyms.save(group(number, body), viewers.get()));
    }

    @DeleteMapping("/{number}")
    @Operation(summary = "Delete a group")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable int number) {
        synonyms.delete(number, viewers.get());
    }

    private static EditableSynonyms group(int number, Body body) {
        return new EditableSynonyms(number, orEmpty(body.leftTerms()), orEmpty(body.rightTerms()), orEmpty(body.note()), body.enabled(), body.version(), null);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
