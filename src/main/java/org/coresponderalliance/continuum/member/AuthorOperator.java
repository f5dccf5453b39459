package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Names;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code author:} with members by display name or handle; {@code me} is who asks. Only members whose profile the viewer may see have
 * names here, so for guests nobody has.
 */
@Component
class AuthorOperator implements SearchOperator {

    /** So many of one name are looked at; who has a more common name is told apart by the handle. */
    private static final int MOST = 50;
    private static final int MOST_NAMED = 3;
    private static final String ME = "me";

    private record Row(long id, String handle, String displayName) {

        private List<String> names() {
            return List.of(displayName, handle);
        }
    }

    private final JdbcClient jdbc;
    private final MemberDirectory directory;

    AuthorOperator(JdbcClient jdbc, MemberDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public Operator operator() {
        return Operator.AUTHOR;
    }

    @Override
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        if (viewer.isGuest()) {
            return Optional.empty();
        }
        if (value.equalsIgnoreCase(ME)) {
            return Optional.of(new Meaning(directory.byline(viewer.id()).name(), HitFilter.by(List.of(viewer.id()))));
        }
        var called = called(value, viewer);
        return called.isEmpty() ? Optional.empty() : Optional.of(new Meaning(label(called), HitFilter.by(called.stream().map(Row::id).toList())));
    }

    @Override
    public List<Completion> completions(String typed, Viewer viewer) {
        var beginning = typed.startsWith("@") ? typed.substring(1) : typed;
        return beginning.isBlank() ? List.of() : directory.suggest(beginning, viewer).stream()
                .map(byline -> new Completion(typed.startsWith("@") ? "@" + byline.handle() : byline.name(), byline.line())).distinct().toList();
    }

    private List<Row> called(String value, Viewer viewer) {
        if (value.startsWith("@")) {
            return rows("m.handle = :typed", value.substring(1), viewer);
        }
        var words = Names.words(value);
        return words.isEmpty() ? List.of() : Names.called(value, rows("(m.handle = :typed or m.display_name like :first or m.display_name like :word)",
                value.strip(), viewer), Row::names);
    }

    private List<Row> rows(String which, String typed, Viewer viewer) {
        var first = Like.prefix(Names.words(typed).stream().findFirst().orElse(typed));
        return jdbc.sql("""
                        select m.id, m.handle, m.display_name from member m where %s and m.state <> 'LEFT' and %s
                        order by m.handle = :typed desc, m.display_name = :typed desc, m.display_name, m.id limit %d"""
                        .formatted(AccessRules.visible(Content.MEMBER, viewer, MemberColumns.SQL), which, MOST))
                .param("typed", typed).param("first", first).param("word", "% " + first).query(Row.class).list();
    }

    private static String label(List<Row> called) {
        var names = new ArrayList<>(called.stream().map(Row::displayName).distinct().limit(MOST_NAMED).toList());
        if (called.stream().map(Row::displayName).distinct().count() > MOST_NAMED) {
            names.add("…");
        }
        return String.join(", ", names);
    }
}
