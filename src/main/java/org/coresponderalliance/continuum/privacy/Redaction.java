package org.coresponderalliance.continuum.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.RenderedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A text being taken out of the tables, or looked for in them. Knows how; which tables, the modules say. */
public final class Redaction {

    /** Kinds of places. Of the last ones not even how many there are is told beforehand: they are private. */
    public enum Where {
        TITLES, POSTS, EARLIER_VERSIONS, ARTICLES, ADOPTIONS, CHALLENGES, GAPS, SEARCHES, FILE_NAMES, FILES, REVIEWS, PROFILES, DRAFTS, SAVED_SEARCHES, NOTIFICATIONS, MAILS;

        /** Whether moderators see such places anyway. */
        public boolean isSeen() {
            return compareTo(DRAFTS) < 0;
        }
    }

    /** @param key columns of the primary key @param also what else is set when a row is changed */
    public record Table(String name, List<String> key, String also) {

        public static Table of(String name, String... key) {
            return new Table(name, List.of(key), "");
        }

        /** Whoever edits what stood there until now is told that it was changed. */
        public Table versioned() {
            return new Table(name, key, ", version = version + 1");
        }
    }

    /** @param texts by column; columns without a text are absent @param room how long a text may be, by column */
    public record Row(List<Object> key, Map<String, String> texts, Map<String, Integer> room) {

        /** Of a table whose key is one number. */
        public long id() {
            return ((Number) key.getFirst()).longValue();
        }
    }

    /** A Markdown text and how it is shown. */
    public record Said(String markdown, RenderedText rendered) {}

    /** In more places than this, it is no text that identifies somebody. */
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Markdown markdown;
    private final RemovedText text;
    private final long memberId;
    private final boolean carriesOut;
    private final Map<Where, Integer> found = new EnumMap<>(Where.class);

    Redaction(JdbcClient jdbc, JsonMapper json, Markdown markdown, RemovedText text, long memberId, boolean carriesOut) {
        this.jdbc = jdbc;
        this.json = json;
        this.markdown = markdown;
        this.text = text;
        this.memberId = memberId;
        this.carriesOut = carriesOut;
    }

    /** Whether the text is taken out; else it is only looked for. */
    public boolean carriesOut() {
        return carriesOut;
    }

    /** Who takes it out. */
    public long memberId() {
        return memberId;
    }

    /** In how many places it was found so far. */
    public Map<Where, Integer> found() {
        return found;
    }

    /** Columns that hold plain text. @return the rows as they were */
    public List<Row> plain(Where where, Table table, String... columns) {
        return changed(where, table, List.of(columns), row -> mapped(row, text::removedFrom));
    }

    /** Columns that hold JSON: all of its strings. */
    public List<Row> json(Where where, Table table, String... columns) {
        return changed(where, table, List.of(columns), row -> mapped(row, one -> json.writeValueAsString(JsonStrings.mapped(json.readTree(one), text::removedFrom))));
    }

    /** As {@link #plain}, with a change of the module's own. */
    public List<Row> changed(Where where, Table table, List<String> columns, UnaryOperator<Map<String, String>> change) {
        var rows = rows(where, table, columns);
        if (carriesOut) {
            rows.forEach(row -> write(table, row, change.apply(row.texts())));
        }
        return rows;
    }

    /** Rows that cannot be without the text. */
    public List<Row> gone(Where where, Table table, String column) {
        var rows = rows(where, table, List.of(column));
        if (carriesOut) {
            rows.forEach(row -> jdbc.sql("delete from " + table.name() + where(table)).params(row.key()).update());
        }
        return rows;
    }

    public String without(String plain) {
        return text.removedFrom(plain);
    }

    /** A Markdown text without it. What the markup hides it in is given up, with all other markup of the text, where it must be. */
    public Said said(String typed) {
        var changed = text.removedFrom(typed);
        var rendered = markdown.render(changed);
        if (text.isIn(rendered.text()) || text.isIn(rendered.html())) {
            changed = text.removedFrom(rendered.text());
            rendered = markdown.render(changed);
        }
        return new Said(changed, rendered);
    }

    private List<Row> rows(Where where, Table table, List<String> columns) {
        var condition = columns.stream().map(column -> "convert(" + column + " using utf8mb4) regexp ?").collect(Collectors.joining(" or "));
        var rows = jdbc.sql("select " + String.join(", ", table.key()) + ", " + String.join(", ", columns) + " from " + table.name() + " where " + condition + " limit " + (MOST + 1))
                .params(columns.stream().map(column -> (Object) text.expression()).toList()).query((row, index) -> row(row, table, columns)).list();
        if (!rows.isEmpty()) {
            found.merge(where, rows.size(), Integer::sum);
        }
        if (found.values().stream().mapToInt(Integer::intValue).sum() > MOST) {
            throw new InvalidInput("text", "privacy.redaction.everywhere", MOST);
        }
        return rows;
    }

    private static Row row(ResultSet row, Table table, List<String> columns) throws SQLException {
        var key = new ArrayList<Object>();
        for (var column : table.key()) {
            key.add(row.getObject(column));
        }
        var texts = new LinkedHashMap<String, String>();
        var room = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var value = row.getString(columns.get(i));
            if (value != null) {
                texts.put(columns.get(i), value);
                room.put(columns.get(i), row.getMetaData().getPrecision(table.key().size() + i + 1));
            }
        }
        return new Row(key, texts, room);
    }

    private void write(Table table, Row row, Map<String, String> texts) {
        var values = new ArrayList<Object>();
        texts.forEach((column, value) -> values.add(cut(value, row.room().getOrDefault(column, 0))));
        values.addAll(row.key());
        jdbc.sql("update " + table.name() + " set " + texts.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + table.also() + where(table))
                .params(values).update();
    }

    private static String where(Table table) {
        return " where " + table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    private static Map<String, String> mapped(Map<String, String> texts, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(texts);
        changed.replaceAll((column, value) -> change.apply(value));
        return changed;
    }

    /** What stands in the text's place may be longer than the text. */
    private static String cut(String value, int room) {
        return room > 0 && value.length() > room ? value.substring(0, room) : value;
    }
}
