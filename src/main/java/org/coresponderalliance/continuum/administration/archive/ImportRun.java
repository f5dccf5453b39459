package org.coresponderalliance.continuum.administration.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Stage;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.administration.archive.Rejects.Reject;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One run of an import: how far it has come, and the one way to go on. A run that only checks goes the same way and writes
 * nothing.
 */
final class ImportRun {

    /** @param rejects where lines that are left out go; null if nowhere @param check whether nothing is written */
    record Settings(Audience audience, @Nullable Path rejects, boolean check) {}

    private final ArchiveFolder folder;
    private final Settings settings;
    private final long id;
    private final ImportTable table;
    private final BatchCommit commits;
    private final Progress progress;
    private final Instant now;
    private final Map<IdOf, Map<String, Long>> ids = new EnumMap<>(IdOf.class);
    private Stage stage;
    private int position;
    private Totals totals;

    ImportRun(ArchiveFolder folder, Settings settings, ImportTable.Import begun, ImportTable table, BatchCommit commits, Progress progress, Instant now) {
        this.folder = folder;
        this.settings = settings;
        this.id = begun.id();
        this.stage = begun.stage();
        this.position = begun.position();
        this.totals = begun.totals();
        this.table = table;
        this.commits = commits;
        this.progress = progress;
        this.now = now;
        for (var kind : IdOf.values()) {
            ids.put(kind, isCheck() ? new HashMap<>() : table.ids(id, kind));
        }
    }

    ArchiveFolder folder() {
        return folder;
    }

    long id() {
        return id;
    }

    Audience audience() {
        return settings.audience();
    }

    boolean isCheck() {
        return settings.check();
    }

    boolean isIn(Stage wanted) {
        return stage == wanted;
    }

    Instant now() {
        return now;
    }

    Totals totals() {
        return totals;
    }

    Progress progress() {
        return progress;
    }

    /** Our id. @throws InvalidInput if the archive has no such thing, or it was left out */
    long ours(IdOf kind, String field, @Nullable String theirs, String file) {
        var key = ArchiveLines.id(field, theirs);
        var found = ids.get(kind).get(key);
        if (found == null) {
            throw new InvalidInput(field, "administration.import.unknown", key, file);
        }
        return found;
    }

    /** @throws InvalidInput if there is such a thing already */
    void requireNew(IdOf kind, String field, String theirs) {
        if (ids.get(kind).containsKey(theirs)) {
            throw new InvalidInput(field, "administration.import.twice", theirs);
        }
    }

    Map<String, Long> known(IdOf kind) {
        return Map.copyOf(ids.get(kind));
    }

    /** Takes down our ids, in the transaction that makes the things. */
    void keep(IdOf kind, Map<String, Long> ours) {
        table.keep(id, kind, ours);
    }

    void forget(IdOf kind, String theirs) {
        table.forget(id, kind, theirs);
    }

    /** From here on these are known. In a check there are no ids; whatever stands for them will do. */
    void learn(IdOf kind, Map<String, Long> ours) {
        ids.get(kind).putAll(ours);
    }

    /** The lines of a file that are not done yet, in batches. */
    void eachBatch(ArchiveFile file, int size, Consumer<List<Line>> reader) {
        var batch = new ArrayList<Line>();
        var skip = new int[] {position};
        file.each(line -> {
            if (skip[0] > 0) {
                skip[0]--;
                return;
            }
            batch.add(line);
            if (batch.size() == size) {
                reader.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            reader.accept(List.copyOf(batch));
        }
    }

    /** Commits what the work writes together with how far the run has come by it. @param lines how many lines of the stage's file are done by it */
    void commit(int lines, Totals more, List<Reject> rejects, Runnable work) {
        advance(stage, position + lines, more, rejects, work, null);
    }

    /** The stage is done; so is what the work writes. */
    void next(List<Reject> rejects, Runnable work) {
        var to = Stage.values()[stage.ordinal() + 1];
        advance(to, 0, Totals.NONE, rejects, work, to == Stage.ENDED ? now : null);
    }

    private void advance(Stage to, int next, Totals more, List<Reject> rejects, Runnable work, @Nullable Instant ended) {
        var all = more.plus(Totals.ofRejected(rejects.size()));
        if (!isCheck()) {
            // Before the commit: a line may be told twice after an interruption, but never not at all.
            Rejects.append(settings.rejects(), rejects);
            commits.commit(() -> {
                table.advance(id, stage, position, to, next, all, ended);
                work.run();
            });
        }
        progress.rejected(rejects);
        stage = to;
        position = next;
        totals = totals.plus(all);
    }
}
