package org.coresponderalliance.continuum.moderation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.ModeratedContent.Item;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the module that holds a thing. Asked late, because those modules need the queue themselves. */
@Component
class Contents {

    private final ObjectProvider<ModeratedContent> modules;

    Contents(ObjectProvider<ModeratedContent> modules) {
        this.modules = modules;
    }

    /** @throws NotFound where no module holds such things */
    ModeratedContent of(Subject subject) {
        return modules.stream().filter(module -> module.kinds().contains(subject.kind())).findFirst().orElseThrow(NotFound::new);
    }

    Optional<Item> item(Subject subject, Viewer viewer) {
        return of(subject).item(subject, viewer);
    }

    /** What the viewer may see of these things; the others are absent. */
    @Transactional(readOnly = true)
    Map<Subject, Item> items(Collection<Subject> subjects, Viewer viewer) {
        var byKind = new EnumMap<Subject.Kind, Set<Subject>>(Subject.Kind.class);
        subjects.forEach(subject -> byKind.computeIfAbsent(subject.kind(), kind -> new HashSet<>()).add(subject));
        var items = new HashMap<Subject, Item>();
        modules.stream().forEach(module -> byKind.forEach((kind, wanted) -> {
            if (module.kinds().contains(kind)) {
                items.putAll(module.items(wanted, viewer));
            }
        }));
        return items;
    }

    long publishedBy(long memberId) {
        return modules.stream().mapToLong(module -> module.publishedBy(memberId)).sum();
    }
}
