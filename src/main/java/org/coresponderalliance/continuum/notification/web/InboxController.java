package org.coresponderalliance.continuum.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.notification.InboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own inbox. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "Inbox")
class InboxController {

    private static final int MOST = 100;

    private final Inbox inbox;
    private final CurrentViewer viewers;

    InboxController(Inbox inbox, CurrentViewer viewers) {
        this.inbox = inbox;
        this.viewers = viewers;
    }

    /** @param next id of the last entry of this part, to be sent as {@code before}; null at the end */
    record Part(List<InboxEntry> items, @Nullable Long next) {}

    @GetMapping
    @Operation(summary = "What happened for the caller, the newest first")
    Part entries(@RequestParam(required = false) @Nullable Long before, @RequestParam(defaultValue = "false") boolean unread,
                 @RequestParam(defaultValue = "30") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var entries = inbox.entries(viewers.member(), before, unread, size);
        return new Part(entries, entries.size() < size ? null : entries.getLast().id());
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Say that one entry was read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id) {
        inbox.read(viewers.member(), id);
    }

    @PostMapping("/read")
    @Operation(summary = "Say that all were read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        inbox.readAll(viewers.member());
    }
}
