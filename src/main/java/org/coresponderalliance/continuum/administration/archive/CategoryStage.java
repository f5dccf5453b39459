package org.coresponderalliance.continuum.administration.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.DiscussionArchive;
import org.springframework.stereotype.Component;

/** Takes over categories.jsonl. */
@Component
class CategoryStage {

    private static final int BATCH = 200;

    private final DiscussionArchive discussions;
    private final Texts texts;

    CategoryStage(DiscussionArchive discussions, Texts texts) {
        this.discussions = discussions;
        this.texts = texts;
    }

    void run(ImportRun run) {
        run.eachBatch(run.folder().categories(), BATCH, lines -> take(run, lines));
        run.next(List.of(), () -> {});
    }

    private void take(ImportRun run, List<Line> lines) {
        var rejects = new Rejects(texts);
        var good = new LinkedHashMap<String, CategoryInput>();
        for (var line : lines) {
            try {
                read(run, line, good);
            } catch (InvalidInput invalid) {
                rejects.add(line, invalid);
            }
        }
        var ids = new LinkedHashMap<String, Long>();
        good.keySet().forEach(cid -> ids.put(cid, 0L));
        run.commit(lines.size(), new Totals(0, good.size(), 0, 0, 0, 0), rejects.take(), () -> {
            good.forEach((cid, category) -> ids.put(cid, discussions.category(category)));
            run.keep(IdOf.CATEGORY, ids);
        });
        run.learn(IdOf.CATEGORY, ids);
        run.progress().step(lines.size());
    }

    private void read(ImportRun run, Line line, Map<String, CategoryInput> good) {
        var category = line.as(ArchiveLines.Category.class);
        var cid = ArchiveLines.id("cid", category.cid());
        run.requireNew(IdOf.CATEGORY, "cid", cid);
        var audience = ArchiveLines.choice("audience", category.audience(), run.audience());
        if (audience == Audience.GROUP) {
            throw new InvalidInput("audience", "administration.import.unknownChoice", category.audience());
        }
        var input = discussions.checked(ArchiveLines.required("name", category.name()), category.description(), audience);
        if (good.putIfAbsent(cid, input) != null) {
            throw new InvalidInput("cid", "administration.import.twice", cid);
        }
    }
}
