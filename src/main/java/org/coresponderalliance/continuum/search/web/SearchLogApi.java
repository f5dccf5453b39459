package org.coresponderalliance.continuum.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.SearchReport;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was searched for, for staff; and that a hit was opened, from whoever searched. */
@RestController
@Tag(name = "Search")
class SearchLogApi {

    /** @param q the query, as asked @param rank the place of the hit among all, from 1 */
    record OpenedHit(@Nullable String q, int rank) {}

    private final SearchReport report;
    private final SearchLog log;

    SearchLogApi(SearchReport report, SearchLog log) {
        this.report = report;
        this.log = log;
    }

    @GetMapping("/api/v1/searches")
    @Operation(summary = "What was searched for in the last days, for staff", description = """
            Added up by words, without anybody's name. `show` is nothing (what found nothing, the default), few-opened or most; `days` is 7, 30, 90 or 180; \
            `after` is the `next` of the answer before.""")
    SearchReport.Report searches(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "30") int days,
                                 @RequestParam(required = false) @Nullable String after, Viewer viewer) {
        return report.queries(SearchReport.Tab.of(show), days, after, viewer);
    }

    @PostMapping("/api/v1/search/hits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell that a hit was opened", description = "Counts for what the caller searched for last, within five minutes; anything else is passed over.")
    void opened(@RequestBody OpenedHit hit, Viewer viewer) {
        log.opened(hit.q() == null ? "" : hit.q(), hit.rank(), viewer);
    }

    /** The same from guests' pages, which have no token. */
    @PostMapping("/search/hits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openedByAGuest(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int rank, Viewer viewer) {
        log.opened(q, rank, viewer);
    }
}
