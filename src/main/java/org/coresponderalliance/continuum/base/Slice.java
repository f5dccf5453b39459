package org.coresponderalliance.continuum.base;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param items the part, in order
 * @param next  where the following part begins, as a {@link Cursor}; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a part from one row more than it may hold: the row too many only says that there is more.
     *
     * @param rows  what the query with {@code limit size + 1} gave
     * @param size  most items of a part
     * @param last  what the list is sorted by, of one item, as the values of the next cursor
     */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, List<?>> last) {
        if (rows.size() <= size) {
            return new Slice<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, size));
        return new Slice<>(items, Cursor.of(last.apply(items.getLast())).text());
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
