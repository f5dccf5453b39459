package org.coresponderalliance.continuum.administration.ui;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds by title what entries of the audit log are about, as far as the reader may see it. Members are named elsewhere. */
@Component
class AuditSubjects {

    record Thing(String title, @Nullable String url) {}

    private final ObjectProvider<ModeratedContent> contents;
    private final CategoryQueries categories;
    private final Groups groups;

    AuditSubjects(ObjectProvider<ModeratedContent> contents, CategoryQueries categories, Groups groups) {
        this.contents = contents;
        this.categories = categories;
        this.groups = groups;
    }

    static String key(Entry entry) {
        return entry.subject() + "/" + entry.subjectId();
    }

    /** By {@link #key}; what is gone or has no title is absent. */
    Map<String, Thing> of(List<Entry> entries, Viewer viewer) {
        var things = new HashMap<String, Thing>();
        contents(entries, viewer, things);
        if (entries.stream().anyMatch(entry -> entry.subject().equals("category"))) {
            categories.all(viewer).forEach(one -> things.put("category/" + one.id(), new Thing(one.name(), CategoriesView.URL)));
        }
        if (entries.stream().anyMatch(entry -> entry.subject().equals("group"))) {
            groups.all(viewer).forEach(one -> things.put("group/" + one.id(), new Thing(one.name(), GroupsView.url(one.id()))));
        }
        return things;
    }

    private void contents(List<Entry> entries, Viewer viewer, Map<String, Thing> things) {
        var wanted = new EnumMap<Subject.Kind, Set<Subject>>(Subject.Kind.class);
        entries.forEach(entry -> kind(entry).ifPresent(kind ->
                wanted.computeIfAbsent(kind, any -> new HashSet<>()).add(new Subject(kind, entry.subjectId()))));
        contents.stream().forEach(module -> wanted.forEach((kind, subjects) -> {
            if (module.kinds().contains(kind)) {
                add(module.items(subjects, viewer).values(), things);
            }
        }));
    }

    private static void add(Collection<ModeratedContent.Item> items, Map<String, Thing> things) {
        items.forEach(item -> things.put(item.subject().name() + "/" + item.subject().id(),
                new Thing(item.title(), item.url().isEmpty() ? null : item.url())));
    }

    private static Optional<Subject.Kind> kind(Entry entry) {
        return switch (entry.subject()) {
            case "post", "discussion", "article", "adoption", "challenge", "application" -> Optional.of(Subject.Kind.valueOf(entry.subject().toUpperCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }
}
