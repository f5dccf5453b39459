package org.coresponderalliance.continuum.discussion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where words stand in one discussion, on all of its pages: literally, for whoever looks for a place that they remember. */
@Service
public class ThreadFinds {

    /** Less than this stands everywhere. */
    public static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /** What readers get of a post's text; of one that was taken away nothing. Of a case consult its own fields, too. */
    private static final String POSTS = """
            select p.number, concat_ws('\\n', p.text, k.situation, k.setting, k.tried, k.question) as words
            from post p join discussion d on d.id = p.discussion_id left join case_consult k on k.discussion_id = d.id and p.number = 1
            where p.discussion_id = :id and p.state <> 'DELETED' and %s having words like :like escape '!' order by p.number""";

    /** @param times how often the words stand in this post */
    public record Find(int number, int times) {}

    private final JdbcClient jdbc;

    ThreadFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The posts with these words that the viewer sees, by number. None for less than {@value #SHORTEST} letters.
     *
     * @throws NotFound if there is no discussion that the viewer sees
     */
    public List<Find> find(long id, String typed, Viewer viewer) {
        if (jdbc.sql("select count(*) from discussion d where d.id = ? and " + AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))).param(id)
                .query(Integer.class).single() == 0) {
            throw new NotFound();
        }
        var sought = Occurrences.folded(typed.substring(0, Math.min(LONGEST, typed.length()))).strip();
        if (sought.length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql(POSTS.formatted(AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")))).param("id", id).param("like", like(sought))
                .query((row, n) -> new Find(row.getInt("number"), Occurrences.count(row.getString("words"), sought))).list().stream()
                .filter(find -> find.times() > 0).toList();
    }

    /** How often on which page of the discussion, by page. @throws NotFound as {@link #find} */
    public Map<Integer, Integer> pages(long id, String typed, Viewer viewer) {
        var pages = new TreeMap<Integer, Integer>();
        find(id, typed, viewer).forEach(find -> pages.merge(DiscussionLinks.page(find.number()), find.times(), Integer::sum));
        return pages;
    }

    /** By the longest of the words: in a text there may be other white space between them. */
    private static String like(String sought) {
        var longest = Arrays.stream(sought.split(" ")).max(Comparator.comparingInt(String::length)).orElse(sought);
        return "%" + longest.replaceAll("[!%_]", "!$0") + "%";
    }
}
