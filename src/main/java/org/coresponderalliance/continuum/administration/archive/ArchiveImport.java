package org.coresponderalliance.continuum.administration.archive;

import java.nio.file.Path;
import java.time.Clock;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Import;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Stage;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.search.IndexRequests;
import org.springframework.stereotype.Service;

/**
 * Takes over an archive: people, categories, discussions, articles, in this order. An import that ended before its time goes
 * on where it was; one that came to its end is not done again. At its end it is in the audit log as one act, and every
 * running site builds its search index anew.
 */
@Service
class ArchiveImport {

    private final ImportTable table;
    private final BatchCommit commits;
    private final PeopleStage people;
    private final CategoryStage categories;
    private final DiscussionStage discussions;
    private final ArticleStage articles;
    private final AuditLog audit;
    private final IndexRequests index;
    private final Clock clock;

    ArchiveImport(ImportTable table, BatchCommit commits, PeopleStage people, CategoryStage categories, DiscussionStage discussions,
                  ArticleStage articles, AuditLog audit, IndexRequests index, Clock clock) {
        this.table = table;
        this.commits = commits;
        this.people = people;
        this.categories = categories;
        this.discussions = discussions;
        this.articles = articles;
        this.audit = audit;
        this.index = index;
        this.clock = clock;
    }

    /**
     * @param earlier   how much of it was there before
     * @param totals    how much of it is there now, all runs together
     * @param doneBefore whether nothing was left to do
     */
    record Done(Totals earlier, Totals totals, boolean doneBefore) {}

    /**
     * @return what is there at the end; what would be, if it only checks
     * @throws NotAllowed             if the folder holds no archive, or another one than an import from there that is not at its end
     * @throws ImportTable.Overtaken if somebody else does the same at the same time
     */
    Done run(Path path, ImportRun.Settings settings, Progress progress) {
        var folder = ArchiveFolder.at(path);
        if (folder.files().isEmpty()) {
            throw new NotAllowed("administration.import.noArchive", path.toString());
        }
        var begun = settings.check() ? new Import(0, path.toString(), Stage.PEOPLE, 0, Totals.NONE) : begun(folder);
        if (begun.stage() == Stage.ENDED) {
            return new Done(begun.totals(), begun.totals(), true);
        }
        var run = new ImportRun(folder, settings, begun, table, commits, progress, clock.instant());
        if (run.isIn(Stage.PEOPLE)) {
            progress.stage("administration.import.stage.people", folder.users().count(), 0);
            people.run(run);
        }
        if (run.isIn(Stage.CATEGORIES)) {
            progress.stage("administration.import.stage.categories", folder.categories().count(), 0);
            categories.run(run);
        }
        if (run.isIn(Stage.ORDER) || run.isIn(Stage.DISCUSSIONS)) {
            discussions.run(run);
        }
        articles.run(run, () -> end(run));
        progress.end();
        return new Done(begun.totals(), run.totals(), false);
    }

    private Import begun(ArchiveFolder folder) {
        var path = folder.path().toString();
        var fingerprint = folder.fingerprint();
        var known = table.find(fingerprint);
        if (known.isEmpty()) {
            table.unfinished(path).ifPresent(other -> {
                throw new NotAllowed("administration.import.changed", path);
            });
            commits.commit(() -> table.begin(fingerprint, path, clock.instant()));
        }
        return table.find(fingerprint).orElseThrow();
    }

    private void end(ImportRun run) {
        var totals = run.totals();
        index.rebuild();
        audit.record(Act.of(null, "archive.imported", "archive", run.id(), "")
                .with("members", totals.members()).with("categories", totals.categories()).with("discussions", totals.discussions())
                .with("posts", totals.posts()).with("articles", totals.articles()).with("rejected", totals.rejected())
                .with("folder", String.valueOf(run.folder().path().getFileName())));
    }
}
