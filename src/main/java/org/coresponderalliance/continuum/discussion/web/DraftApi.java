package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.discussion.Draft;
import org.coresponderalliance.continuum.discussion.DraftService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller began to write and did not send: the same drafts that the screens keep. */
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "Drafts")
class DraftApi {

    /**
     * @param key    what it is for: {@code ask}, {@code reply/12}, {@code reply/12/3}, {@code edit/12/3}
     * @param body   Markdown, unchecked, at most 200,000 characters together with the fields
     * @param fields further fields of the form, by name; may be absent
     */
    record NewDraft(@Nullable String key, @Nullable String body, @Nullable Map<String, String> fields) {}

    private final DraftService drafts;
    private final CurrentViewer viewers;

    DraftApi(DraftService drafts, CurrentViewer viewers) {
        this.drafts = drafts;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "The caller's drafts, the latest first, at most 200")
    List<Draft> list() {
        return drafts.all(viewers.member());
    }

    @PutMapping
    @Operation(summary = "Keep a draft in place of the one under the same key", description = "An empty one is forgotten.")
    Draft save(@RequestBody NewDraft input) {
        return drafts.save(viewers.member(), required("key", input.key()), text(input.body()), input.fields() == null ? Map.of() : input.fields());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard the draft under this key")
    void discard(@RequestParam String key) {
        drafts.delete(viewers.member(), key);
    }
}
