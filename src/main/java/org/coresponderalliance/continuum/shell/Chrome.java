package org.coresponderalliance.continuum.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the model of the frame: the top bar, the navigation, the bar at the foot of a phone. What it counts for a viewer is
 * kept until something changes that may be counted, see {@link PageChanges}.
 */
@Component
public class Chrome {

    /** What the frame shows. */
    public record Model(Site.Look site, @Nullable Person viewer, String active, List<Entry> items, List<Entry> careItems, int inboxCount) {}

    /** One entry of the navigation. */
    public record Entry(String key, String url, String icon, int count) {}

    /** What is the same on all pages of a viewer. */
    record Own(@Nullable Person person, String scheme, List<Entry> items, List<Entry> careItems, int inboxCount) {}

    private record Kept(Own own, long moment) {}

    private static final int MOST_KEPT = 10_000;

    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<People> people;
    private final Site site;
    private final PageChanges changes;
    private final Cache<Viewer, Kept> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(PageChanges.LONGEST).build();

    Chrome(ObjectProvider<NavigationItem> navigation, ObjectProvider<People> people, Site site, PageChanges changes) {
        this.navigation = navigation;
        this.people = people;
        this.site = site;
        this.changes = changes;
    }

    public Model model(Viewer viewer, String active) {
        var own = own(viewer);
        return new Model(site.look(), own.person(), active, own.items(), own.careItems(), own.inboxCount());
    }

    /** The colors that the viewer chose for all their devices: {@code light}, {@code dark}, or empty. */
    public String scheme(Viewer viewer) {
        return own(viewer).scheme();
    }

    private Own own(Viewer viewer) {
        return kept(viewer).orElseGet(() -> {
            var moment = changes.moment();
            var made = anew(viewer);
            kept.put(viewer, new Kept(made, moment));
            return made;
        });
    }

    /** What is kept for the viewer, as long as it is current. */
    Optional<Own> kept(Viewer viewer) {
        return Optional.ofNullable(kept.getIfPresent(viewer))
                .filter(one -> viewer.isGuest() ? changes.isCurrent(one.moment(), "") : changes.isCurrentFor(viewer.id(), one.moment()))
                .map(Kept::own);
    }

    /** The same as it is by now. */
    Own anew(Viewer viewer) {
        var known = viewer.isGuest() ? Optional.<People>empty() : people.stream().findFirst();
        var inbox = navigation.stream().filter(item -> item.key().equals("inbox")).mapToInt(item -> viewer.isGuest() ? 0 : item.count(viewer)).sum();
        return new Own(known.flatMap(names -> names.person(viewer.id())).orElse(null), known.map(names -> names.scheme(viewer.id())).orElse(""),
                entries(viewer, false), entries(viewer, true), inbox);
    }

    private List<Entry> entries(Viewer viewer, boolean care) {
        return navigation.stream()
                .filter(item -> item.care() == care && !item.key().equals("inbox") && item.shownTo(viewer))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item -> new Entry(item.key(), item.url(), item.icon(), item.count(viewer)))
                .toList();
    }
}
