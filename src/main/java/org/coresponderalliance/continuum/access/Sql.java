package org.coresponderalliance.continuum.access;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reading of a condition as SQL. Needs no parameters: a condition holds enum names and numbers only.
 *
 * <p>Columns are named by the caller once per query, for example {@code Sql.columns("d")} for a table or alias with the
 * usual names {@code state, audience, audience_group, author_id}.
 */
public record Sql(Map<Field, String> columns) {

    /** The usual columns of a table that carries its own audience. */
    public static Sql columns(String alias) {
        return new Sql(Map.of(Field.STATE, alias + ".state", Field.AUDIENCE, alias + ".audience",
                Field.GROUP, alias + ".audience_group", Field.AUTHOR, alias + ".author_id"));
    }

    /** The columns of a post and of the discussion that it stands in. */
    public static Sql columns(String post, String discussion) {
        return new Sql(Map.of(Field.STATE, post + ".state", Field.AUTHOR, post + ".author_id",
                Field.AUDIENCE, discussion + ".audience", Field.GROUP, discussion + ".audience_group",
                Field.PARENT_STATE, discussion + ".state", Field.PARENT_AUTHOR, discussion + ".author_id"));
    }

    /** As these columns, with a subquery that gives the ids of the members asked to review, in parentheses. */
    public Sql reviewers(String subquery) {
        var all = new java.util.EnumMap<>(columns);
        all.put(Field.REVIEWER, subquery);
        return new Sql(all);
    }

    /** The condition in parentheses, to stand behind {@code where} or {@code and}. */
    public String of(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> "(1 = 1)";
            case Condition.Never _ -> "(1 = 0)";
            case Condition.In(var field, var names) ->
                    "(" + column(field) + names.stream().collect(Collectors.joining("', '", " in ('", "'))"));
            case Condition.Is(var field, var ids) when field == Field.REVIEWER -> ids.stream()
                    .map(id -> id + " in " + column(field)).collect(Collectors.joining(" or ", "(", ")"));
            case Condition.Is(var field, var ids) ->
                    "(" + column(field) + ids.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", "))"));
            case Condition.AllOf(var parts) -> parts.stream().map(this::of).collect(Collectors.joining(" and ", "(", ")"));
            case Condition.AnyOf(var parts) -> parts.stream().map(this::of).collect(Collectors.joining(" or ", "(", ")"));
        };
    }

    private String column(Field field) {
        var column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("No column was named for " + field);
        }
        return column;
    }
}
