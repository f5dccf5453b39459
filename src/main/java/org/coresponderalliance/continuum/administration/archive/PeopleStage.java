package org.coresponderalliance.continuum.administration.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ArchivedMember;
import org.coresponderalliance.continuum.member.MemberArchive;
import org.springframework.stereotype.Component;

/** Takes over users.jsonl. */
@Component
class PeopleStage {

    private static final int BATCH = 500;

    private final MemberArchive members;
    private final Texts texts;

    PeopleStage(MemberArchive members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    void run(ImportRun run) {
        run.eachBatch(run.folder().users(), BATCH, lines -> take(run, lines));
        run.next(List.of(), () -> {});
    }

    private void take(ImportRun run, List<Line> lines) {
        var rejects = new Rejects(texts);
        var good = new LinkedHashMap<String, ArchivedMember>();
        for (var line : lines) {
            try {
                read(run, line, good);
            } catch (InvalidInput invalid) {
                rejects.add(line, invalid);
            }
        }
        var ids = new LinkedHashMap<String, Long>();
        good.keySet().forEach(uid -> ids.put(uid, 0L));
        run.commit(lines.size(), new Totals(good.size(), 0, 0, 0, 0, 0), rejects.take(), () -> {
            var added = members.add(good.values());
            good.forEach((uid, member) -> ids.put(uid, added.get(member.email())));
            run.keep(IdOf.USER, ids);
        });
        run.learn(IdOf.USER, ids);
        run.progress().step(lines.size());
    }

    private void read(ImportRun run, Line line, Map<String, ArchivedMember> good) {
        var user = line.as(ArchiveLines.User.class);
        var uid = ArchiveLines.id("uid", user.uid());
        run.requireNew(IdOf.USER, "uid", uid);
        var since = user.joined() == null ? run.now() : ArchiveLines.time("joined", user.joined(), run.now());
        var member = members.checked(new ArchivedMember(Objects.requireNonNullElse(user.email(), ""),
                Objects.requireNonNullElse(user.name(), ""), Objects.requireNonNullElse(user.signature(), ""), since));
        if (good.putIfAbsent(uid, member) != null) {
            throw new InvalidInput("uid", "administration.import.twice", uid);
        }
    }
}
