package org.coresponderalliance.continuum.moderation.web;

import static org.coresponderalliance.continuum.moderation.web.ModerationInput.required;
import static org.coresponderalliance.continuum.moderation.web.ModerationInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.CannedText;
import org.coresponderalliance.continuum.moderation.CannedTexts;
import org.coresponderalliance.continuum.moderation.Decision;
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

/** The texts that moderators send often. Every operation needs the scope moderate. */
@RestController
@RequestMapping("/api/v1/moderation/canned-texts")
@Tag(name = "Moderation")
class CannedTextApi {

    /** @param id of the new text */
    record AddedText(long id) {}

    private final CannedTexts canned;
    private final CurrentViewer viewers;

    CannedTextApi(CannedTexts canned, CurrentViewer viewers) {
        this.canned = canned;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "The canned texts: all, or those that go with a decision")
    List<CannedText> list(@RequestParam(required = false) @Nullable Decision decision, Viewer viewer) {
        return decision == null ? canned.all(viewer) : canned.fitting(decision, viewer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a canned text")
    AddedText add(@RequestBody ModerationInput.Canned input) {
        return new AddedText(canned.add(text(input.title()), input.decision(), text(input.text()), viewers.member()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change a canned text", description = "409 with the text as it is now if somebody changed it since `version`.")
    void change(@PathVariable long id, @RequestBody ModerationInput.Canned input) {
        canned.change(new CannedText(id, text(input.title()), input.decision(), text(input.text()), required("version", input.version())),
                viewers.member());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a canned text")
    void remove(@PathVariable long id) {
        canned.remove(id, viewers.member());
    }
}
