package org.coresponderalliance.continuum.administration.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.command.ApplicationCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes over an archive on the machine itself, also while the site runs. How far it is goes to the standard error, what came
 * of it to the standard output. Exit code 1 if it could not come to its end; lines that were left out are no failure.
 */
@Component
@Command(name = "import", description = "Take over an archive from elsewhere: people, categories, discussions, articles as JSON Lines.")
class ImportCommand implements ApplicationCommand {

    /** For whom a category may be that no group is asked about. */
    enum For { PUBLIC, MEMBERS, MODERATORS, STAFF }

    private final ArchiveImport archives;
    private final Texts texts;

    @Parameters(paramLabel = "FOLDER", description = "The folder with users.jsonl, categories.jsonl, topics.jsonl, posts.jsonl, articles.jsonl.")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "Only read and check it, and say what would be taken over.")
    private boolean check;

    @Option(names = "--audience", paramLabel = "AUDIENCE", defaultValue = "MEMBERS",
            description = "For whom new categories and the articles are: public, members, moderators or staff (default: members).")
    private For audience = For.MEMBERS;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where lines go that are left out, with the reason (default: rejects.jsonl in the folder).")
    private @Nullable Path rejects;

    ImportCommand(ArchiveImport archives, Texts texts) {
        this.archives = archives;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var progress = new Progress(texts, System.err, System.console() != null && System.console().isTerminal());
        var began = System.nanoTime();
        try {
            var path = folder.toRealPath();
            var target = rejects == null ? path.resolve("rejects.jsonl") : rejects.toAbsolutePath();
            var done = archives.run(path, new ImportRun.Settings(Audience.valueOf(audience.name()), target, check), progress);
            System.out.println(told(done, target, Duration.ofNanos(System.nanoTime() - began)));
            return 0;
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return refuse(texts.get("administration.import.unreadable", folder, String.valueOf(unreadable.getMessage())));
        } catch (ImportTable.Overtaken overtaken) {
            return refuse(texts.get("administration.import.overtaken"));
        } catch (CommunityException refused) {
            return refuse(texts.get(refused.text()));
        }
    }

    private String told(ArchiveImport.Done done, Path target, Duration took) {
        var totals = done.totals();
        var what = texts.get("administration.import.totals", totals.members(), totals.categories(), totals.discussions(), totals.posts(), totals.articles());
        if (done.doneBefore()) {
            return texts.get("administration.import.already", what);
        }
        var left = totals.rejected() == 0 ? "" : " " + texts.get(check ? "administration.import.wouldBeLeftOut" : "administration.import.leftOut", totals.rejected(), target);
        if (check) {
            return texts.get("administration.import.checked", what) + left;
        }
        var seconds = Math.max(0.001, took.toMillis() / 1000.0);
        return texts.get("administration.import.done", what, String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%,.0f", (totals.posts() - done.earlier().posts()) / seconds)) + left;
    }

    private static int refuse(String why) {
        System.err.println(why);
        return 1;
    }
}
