package org.coresponderalliance.continuum.administration.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.Rejects.Reject;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.ArchivedDiscussion;
import org.coresponderalliance.continuum.discussion.DiscussionArchive;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes discussions of a topic's line and the lines of its posts: read, checked, rendered. A post that cannot be taken is
 * left out, and those after it move up; a topic of which no post is left is left out itself. For several threads.
 */
final class DiscussionReading {

    /** @param discussion null where it cannot be taken @param tid empty where not even that could be read */
    record Read(String tid, @Nullable ArchivedDiscussion discussion, List<Reject> rejects) {

        int posts() {
            return discussion == null ? 0 : discussion.posts().size();
        }
    }

    private record Sorted(Line line, ArchiveLines.Post post) {}

    private final ImportRun run;
    private final TopicPosts posts;
    private final DiscussionArchive discussions;
    private final FacetMatch facets;
    private final Texts texts;

    DiscussionReading(ImportRun run, TopicPosts posts, DiscussionArchive discussions, FacetMatch facets, Texts texts) {
        this.run = run;
        this.posts = posts;
        this.discussions = discussions;
        this.facets = facets;
        this.texts = texts;
    }

    Read read(Line line) {
        var rejects = new Rejects(texts);
        var tid = "";
        try {
            var topic = line.as(ArchiveLines.Topic.class);
            tid = ArchiveLines.id("tid", topic.tid());
            if (!posts.isFirst(tid, line)) {
                throw new InvalidInput("tid", "administration.import.twice", tid);
            }
            return new Read(tid, discussion(line, topic, rejects), rejects.take());
        } catch (InvalidInput invalid) {
            rejects.take();
            rejects.add(line, invalid);
            posts.of(line).forEach(post -> rejects.add(post, new InvalidInput("tid", "administration.import.topicLeftOut", line.file(), line.number())));
            return new Read(tid, null, rejects.take());
        }
    }

    private ArchivedDiscussion discussion(Line line, ArchiveLines.Topic topic, Rejects rejects) {
        var category = run.ours(IdOf.CATEGORY, "cid", topic.cid(), run.folder().categories().name());
        var kind = ArchiveLines.choice("kind", topic.kind(), Kind.DISCUSSION);
        var sorted = facets.of(topic.tags() == null ? List.of() : topic.tags().stream().filter(Objects::nonNull).toList());
        var headline = discussions.headline(kind, new Headline(ArchiveLines.required("title", topic.title()), sorted.facets(), sorted.rest(), null));
        var numbers = new HashMap<String, Integer>();
        var all = posts(line, numbers, rejects);
        if (all.isEmpty()) {
            throw new InvalidInput("tid", "administration.import.noPost");
        }
        return new ArchivedDiscussion(category, kind, headline, topic.locked(), topic.pinned(), accepted(kind, topic.accepted(), numbers), all);
    }

    /** By their place where they have one, else as they stand. @param numbers by the posts' own ids, to be filled */
    private List<ArchivedDiscussion.Post> posts(Line topic, Map<String, Integer> numbers, Rejects rejects) {
        var lines = new ArrayList<Sorted>();
        for (var line : posts.of(topic)) {
            try {
                lines.add(new Sorted(line, line.as(ArchiveLines.Post.class)));
            } catch (InvalidInput invalid) {
                rejects.add(line, invalid);
            }
        }
        if (lines.stream().allMatch(one -> one.post().seq() != null)) {
            lines.sort(Comparator.comparing(one -> one.post().seq()));
        }
        var all = new ArrayList<ArchivedDiscussion.Post>();
        for (var one : lines) {
            try {
                all.add(post(one.post(), numbers));
                numbers.putIfAbsent(one.post().pid() == null ? "" : one.post().pid().strip(), all.size());
            } catch (InvalidInput invalid) {
                rejects.add(one.line(), invalid);
            }
        }
        return all;
    }

    private ArchivedDiscussion.Post post(ArchiveLines.Post post, Map<String, Integer> numbers) {
        var author = run.ours(IdOf.USER, "uid", post.uid(), run.folder().users().name());
        var at = ArchiveLines.time("ts", post.ts(), run.now());
        if (post.pid() != null && numbers.containsKey(post.pid().strip())) {
            throw new InvalidInput("pid", "administration.import.twice", post.pid());
        }
        var body = discussions.body(post.body());
        // The opening post is what every post answers that answers no other one.
        var answered = post.reply_to() == null ? null : numbers.get(post.reply_to().strip());
        return new ArchivedDiscussion.Post(author, at, answered, body, discussions.rendered(body));
    }

    private static @Nullable Integer accepted(Kind kind, @Nullable String pid, Map<String, Integer> numbers) {
        var number = pid == null || !kind.asks() ? null : numbers.get(pid.strip());
        return number == null || number == 1 ? null : number;
    }
}
