package org.coresponderalliance.continuum.moderation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which item a moderator gets next: the first that nobody else looks at and that is not about their own content. */
@Component
class QueueSelection {

    /** Enough for a very bad Monday; what is behind it comes up as the first ones go. */
    static final int MOST = 200;

    private final ReviewQueries queries;

    QueueSelection(ReviewQueries queries) {
        this.queries = queries;
    }

    /** The kind that the URL names; null for all. */
    static @Nullable ItemKind kind(String name) {
        try {
            return name.isEmpty() ? null : ItemKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    Optional<Long> first(@Nullable ItemKind kind, Viewer viewer) {
        return open(queries.waiting(kind, MOST, viewer), viewer).stream().map(WaitingItem::id).findFirst();
    }

    /** The one that comes after, beginning anew at the end; empty if no other is left. */
    Optional<Long> next(long after, @Nullable ItemKind kind, Viewer viewer) {
        var all = queries.waiting(kind, MOST, viewer);
        var at = all.stream().map(WaitingItem::id).toList().indexOf(after);
        var rest = at < 0 ? all : all.subList(at + 1, all.size());
        return open(rest, viewer).stream().map(WaitingItem::id).findFirst()
                .or(() -> open(all, viewer).stream().map(WaitingItem::id).filter(id -> id != after).findFirst());
    }

    private static List<WaitingItem> open(List<WaitingItem> items, Viewer viewer) {
        return items.stream().filter(item -> !viewer.is(item.content().authorId()))
                .filter(item -> item.looker() == null || item.looker().memberId() == viewer.id()).toList();
    }
}
