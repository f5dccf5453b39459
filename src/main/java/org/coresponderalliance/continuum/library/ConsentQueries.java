package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was asked whether articles may be built on their posts, and what they said. */
@Service
public class ConsentQueries {

    private static final int MOST = 100;

    private record Titled(long id, String slug, String title, boolean published) {}

    private final ConsentTable table;
    private final Articles articles;
    private final SourceDiscussions discussions;
    private final MemberDirectory members;
    private final DeskQueries desk;
    private final JdbcClient jdbc;

    ConsentQueries(ConsentTable table, Articles articles, SourceDiscussions discussions, MemberDirectory members, DeskQueries desk, JdbcClient jdbc) {
        this.table = table;
        this.articles = articles;
        this.discussions = discussions;
        this.members = members;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** What the viewer was asked, what waits for an answer first. None for guests. */
    @Transactional(readOnly = true)
    public List<ConsentRow> mine(Viewer viewer) {
        return viewer.isGuest() ? List.of() : rows(table.ofMember(viewer.id(), MOST), viewer);
    }

    /** Of one article, for those who work on it. @throws NotFound for others */
    @Transactional(readOnly = true)
    public List<ConsentRow> ofArticle(long articleId, Viewer viewer) {
        articles.findById(articleId).filter(one -> Gate.may(one, viewer, Action.REVISE) || RevisionAccess.seesWork(one, viewer) && Gate.sees(one, viewer))
                .orElseThrow(NotFound::new);
        return rows(table.ofArticle(articleId), viewer);
    }

    /** Published articles that have to be changed because somebody said no, the oldest first. None for those without a desk. */
    @Transactional(readOnly = true)
    public List<ConsentRow> tasks(Viewer viewer) {
        return desk.hasDesk(viewer) ? rows(table.tasks(MOST), viewer) : List.of();
    }

    private List<ConsentRow> rows(List<ConsentTable.Stored> found, Viewer viewer) {
        if (found.isEmpty()) {
            return List.of();
        }
        var titles = titles(found.stream().map(ConsentTable.Stored::articleId).distinct().toList());
        var sources = ShownRecommendations.seen(discussions, found.stream().map(ConsentTable.Stored::discussionId).distinct().toList(), viewer);
        var people = members.bylines(found.stream().map(ConsentTable.Stored::memberId).toList());
        return found.stream().map(one -> row(one, titles.get(one.articleId()), sources.get(one.discussionId()), named(one, viewer) ? people.get(one.memberId()) : null)).toList();
    }

    /** Who agrees to be named is; others only to those who may see what was said. */
    private static boolean named(ConsentTable.Stored one, Viewer viewer) {
        return one.answer() == Consent.NAMED || AccessRules.sees(viewer, one.facts());
    }

    private static ConsentRow row(ConsentTable.Stored one, Titled article, SourceDiscussions.@Nullable Source discussion, @Nullable Byline by) {
        return new ConsentRow(one.id(), one.articleId(), article.slug(), article.title(), article.published(), discussion == null ? "" : discussion.title(),
                discussion == null ? "" : discussion.url() + "#post-" + one.postNumber(), one.postNumber(), by, one.answer(), one.askedAt(),
                one.answeredAt(), one.taskSince());
    }

    private Map<Long, Titled> titles(List<Long> ids) {
        return jdbc.sql("select id, slug, title, published_number is not null as published from article where id in (:ids)").param("ids", ids)
                .query(Titled.class).list().stream().collect(Collectors.toMap(Titled::id, one -> one));
    }
}
