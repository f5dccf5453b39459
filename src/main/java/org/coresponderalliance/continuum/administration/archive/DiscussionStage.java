package org.coresponderalliance.continuum.administration.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.DiscussionReading.Read;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Stage;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionArchive;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Takes over topics.jsonl and posts.jsonl. While one batch is written, the next one is read and rendered. */
@Component
class DiscussionStage {

    /** Posts in a batch, unless one discussion alone has more. */
    private static final int BATCH = 2_000;
    private static final int MOST_TOPICS = 400;

    private final DiscussionArchive discussions;
    private final Taxonomy taxonomy;
    private final Texts texts;

    DiscussionStage(DiscussionArchive discussions, Taxonomy taxonomy, Texts texts) {
        this.discussions = discussions;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    void run(ImportRun run) {
        if (!run.folder().topics().exists() || !run.folder().posts().exists()) {
            skip(run);
            return;
        }
        var rejects = new Rejects(texts);
        try (var posts = TopicPosts.of(run.folder(), rejects)) {
            if (run.isIn(Stage.ORDER)) {
                run.next(rejects.take(), () -> {});
            }
            run.progress().stage("administration.import.stage.posts", posts.size(), run.totals().posts());
            new Pass(run, posts).take();
            run.next(List.of(), () -> {});
        }
    }

    private static void skip(ImportRun run) {
        while (run.isIn(Stage.ORDER) || run.isIn(Stage.DISCUSSIONS)) {
            run.next(List.of(), () -> {});
        }
    }

    private final class Pass {

        private final ImportRun run;
        private final TopicPosts posts;
        private final DiscussionReading reading;
        private final List<Line> batch = new ArrayList<>();
        private int size;
        private CompletableFuture<List<Read>> next = CompletableFuture.completedFuture(List.of());

        Pass(ImportRun run, TopicPosts posts) {
            this.run = run;
            this.posts = posts;
            this.reading = new DiscussionReading(run, posts, discussions, new FacetMatch(taxonomy.facets(), Facet::onDiscussions), texts);
        }

        void take() {
            run.eachBatch(run.folder().topics(), 1, lines -> gather(lines.getFirst()));
            swap();
            write(finished());
        }

        private void gather(Line topic) {
            batch.add(topic);
            size += posts.count(topic);
            if (size >= BATCH || batch.size() >= MOST_TOPICS) {
                swap();
            }
        }

        /** Has the gathered topics read, and writes those that were read meanwhile. */
        private void swap() {
            var done = finished();
            var lines = List.copyOf(batch);
            batch.clear();
            size = 0;
            next = CompletableFuture.supplyAsync(() -> lines.parallelStream().map(reading::read).toList());
            write(done);
        }

        private List<Read> finished() {
            try {
                return next.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }

        private void write(List<Read> all) {
            if (all.isEmpty()) {
                return;
            }
            var good = all.stream().filter(one -> one.discussion() != null).toList();
            var written = good.stream().mapToInt(Read::posts).sum();
            run.commit(all.size(), new Totals(0, 0, good.size(), written, 0, 0), all.stream().flatMap(one -> one.rejects().stream()).toList(), () -> {
                var ids = discussions.add(good.stream().map(Read::discussion).map(Objects::requireNonNull).toList());
                var ours = new HashMap<String, Long>();
                for (int i = 0; i < ids.size(); i++) {
                    ours.put(good.get(i).tid(), ids.get(i));
                }
                run.keep(IdOf.TOPIC, ours);
            });
            run.progress().step(written);
        }
    }
}
