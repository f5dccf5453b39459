package org.coresponderalliance.continuum.shell;

import java.util.Comparator;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the model of the frame: the top bar, the navigation, the bar at the foot of a phone. */
@Component
public class Chrome {

    /** What the templates in {@code shell/chrome.html} get as {@code shell}. */
    public record Model(Site site, @Nullable Person viewer, String active, List<Entry> items, List<Entry> careItems, int inboxCount) {}

    /** One entry of the navigation. */
    public record Entry(String key, String url, String icon, int count) {}

    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<People> people;
    private final Site site;

    Chrome(ObjectProvider<NavigationItem> navigation, ObjectProvider<People> people, Site site) {
        this.navigation = navigation;
        this.people = people;
        this.site = site;
    }

    public Model model(Viewer viewer, String active) {
        var person = viewer.memberId() == null ? null
                : people.stream().findFirst().flatMap(known -> known.person(viewer.id())).orElse(null);
        var inbox = navigation.stream().filter(item -> item.key().equals("inbox")).mapToInt(item -> viewer.isGuest() ? 0 : item.count(viewer)).sum();
        return new Model(site, person, active, entries(viewer, false), entries(viewer, true), inbox);
    }

    /** The colors that the viewer chose for all their devices: {@code light}, {@code dark}, or empty. */
    public String scheme(Viewer viewer) {
        return viewer.isGuest() ? "" : people.stream().findFirst().map(known -> known.scheme(viewer.id())).orElse("");
    }

    private List<Entry> entries(Viewer viewer, boolean care) {
        return navigation.stream()
                .filter(item -> item.care() == care && !item.key().equals("inbox") && item.shownTo(viewer))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item -> new Entry(item.key(), item.url(), item.icon(), item.count(viewer)))
                .toList();
    }
}
