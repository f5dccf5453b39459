package org.coresponderalliance.continuum.discussion;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes over whole discussions with their times, marks and reading positions: the sample community, or another forum. The
 * texts go through the same cleaning, checks and rendering as those that people write, and the index hears of them in the
 * same way. Nobody's permission is asked and nobody is notified: whoever calls this acts for the association.
 */
@Service
public class DiscussionImport {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Categories categories;
    private final Discussions discussions;
    private final Posts posts;
    private final Inputs inputs;
    private final Writing writing;
    private final Recount recount;
    private final ReviewQueue queue;
    private final MemberDirectory members;

    DiscussionImport(JdbcClient jdbc, JdbcTemplate batches, Categories categories, Discussions discussions, Posts posts, Inputs inputs, Writing writing,
                     Recount recount, ReviewQueue queue, MemberDirectory members) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.categories = categories;
        this.discussions = discussions;
        this.posts = posts;
        this.inputs = inputs;
        this.writing = writing;
        this.recount = recount;
        this.queue = queue;
        this.members = members;
    }

    /** @throws org.coresponderalliance.continuum.base.InvalidInput if a field cannot be taken as it is */
    @RetriedTransaction
    public ImportedDiscussion.Added add(ImportedDiscussion imported) {
        var category = categories.hold(imported.categoryId()).orElseThrow(NotFound::new);
        DiscussionService.requireFit(imported.kind(), category);
        var first = imported.posts().getFirst();
        var discussion = discussions.save(new Discussion(category, imported.kind(), inputs.headline(imported.kind(), imported.headline()),
                first.authorId(), State.PUBLISHED, first.at()));
        var ids = new ArrayList<Long>();
        for (var one : imported.posts()) {
            ids.add(write(discussion, one));
        }
        discussion.accept(imported.accepted());
        discussion.pin(imported.pinned());
        recount.recount(discussion);
        imported.facing().forEach(member -> face(discussion.id(), member, first.at()));
        discussion.countFacing(recount.programs(discussion.id()));
        follow(discussion.id(), imported);
        read(discussion.id(), imported);
        posts.flush();
        return new ImportedDiscussion.Added(discussion.id(), ids);
    }

    private long write(Discussion discussion, ImportedDiscussion.Post one) {
        var words = new Words(one.authorId(), inputs.body(one.body()), null, Clearance.heldFor(one.held()), one.at());
        var post = writing.write(discussion, words, one.replyTo(), words.state());
        if (words.state() == State.HELD) {
            queue.hold(Writing.subject(post), one.authorId(), one.held(), one.at());
        }
        one.marks().forEach((kind, from) -> mark(post, kind, from));
        return post.id();
    }

    private void mark(Post post, Reaction kind, Set<Long> from) {
        batches.batchUpdate("insert into reaction (post_id, member_id, kind, created_at) values (?, ?, ?, ?)",
                from.stream().map(member -> new Object[] {post.id(), member, kind.name(), Utc.timestamp(post.createdAt())}).toList());
        jdbc.sql("update post set " + kind.column() + " = ? where id = ?").params(from.size(), post.id()).update();
    }

    private void face(long discussion, long member, Instant at) {
        jdbc.sql("insert into facing (discussion_id, member_id, program_id, created_at) values (?, ?, ?, ?)")
                .param(1, discussion).param(2, member).param(3, members.programOf(member).orElse(null), Types.BIGINT)
                .param(4, Utc.timestamp(at)).update();
    }

    private void follow(long discussion, ImportedDiscussion imported) {
        var since = new HashMap<Long, Instant>();
        imported.posts().forEach(post -> since.putIfAbsent(post.authorId(), post.at()));
        imported.followers().forEach(member -> since.putIfAbsent(member, imported.posts().getFirst().at()));
        batches.batchUpdate("insert into discussion_follow (member_id, discussion_id, mode, since) values (?, ?, 'FOLLOW', ?)",
                since.entrySet().stream().map(one -> new Object[] {one.getKey(), discussion, Utc.timestamp(one.getValue())}).toList());
    }

    private void read(long discussion, ImportedDiscussion imported) {
        Map<Long, Integer> upTo = new HashMap<>(imported.read());
        for (int number = 1; number <= imported.posts().size(); number++) {
            upTo.merge(imported.posts().get(number - 1).authorId(), number, Math::max);
        }
        batches.batchUpdate("insert into reading_position (member_id, discussion_id, last_number, read_at) values (?, ?, ?, ?)",
                upTo.entrySet().stream().map(one -> new Object[] {one.getKey(), discussion, one.getValue(),
                        Utc.timestamp(imported.posts().get(one.getValue() - 1).at())}).toList());
    }
}
