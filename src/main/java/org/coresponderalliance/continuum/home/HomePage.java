package org.coresponderalliance.continuum.home;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The first screen: what is there for me, or for somebody who comes for the first time. */
@Component
class HomePage implements PageSource {

    private static final int FEW = 5;
    private static final int LINE = 140;

    private final DiscussionQueries discussions;
    private final LibraryQueries library;
    private final MemberDirectory members;
    private final Templates templates;
    private final Texts texts;
    private final Clock clock;

    HomePage(DiscussionQueries discussions, LibraryQueries library, MemberDirectory members, Templates templates, Texts texts, Clock clock) {
        this.discussions = discussions;
        this.library = library;
        this.members = members;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<String> paths() {
        return List.of("/");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var model = viewer.isGuest() ? forGuest(viewer) : forMember(viewer);
        return new Page(texts.get("home.title"), texts.get("home.guest.about"), "/", "home", templates.render("home/home", Map.of("home", model)), true);
    }

    private HomeModel forMember(Viewer viewer) {
        var unread = rows(Tab.UNREAD, viewer);
        return new HomeModel(false, greeting(viewer), texts.get("home.since", unread.size()), unread, rows(Tab.UNANSWERED, viewer),
                library.latest(viewer, FEW), List.of(), List.of(), List.of(), "", List.of(), List.of(), List.of());
    }

    private HomeModel forGuest(Viewer viewer) {
        return new HomeModel(true, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), texts.get("home.guest.about"),
                library.latest(viewer, FEW), List.of(), rows(Tab.LATEST, viewer));
    }

    private String greeting(Viewer viewer) {
        var hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        var part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        var name = members.byline(viewer.id()).name();
        return texts.get("home.greeting." + part, name.split(" ")[0]);
    }

    private List<HomeRow> rows(Tab tab, Viewer viewer) {
        var rows = discussions.list(DiscussionFilter.all(tab), null, FEW, viewer).items();
        var people = new HashSet<Long>();
        rows.forEach(row -> people.add(row.lastBy()));
        var bylines = members.bylines(people);
        return rows.stream().map(row -> row(row, bylines.get(row.lastBy()).name())).toList();
    }

    private HomeRow row(DiscussionRow row, String lastBy) {
        var line = texts.get(row.lastNumber() == 1 ? "discussion.row.asked" : "discussion.row.said", lastBy, RenderedText.excerpt(row.lastText(), LINE));
        return new HomeRow(row.id(), row.url(), row.title(), row.unread(), row.newCount(), line, row.category().name(), row.category().url(),
                row.kind().name(), row.answered(), row.locked(), row.pinned(), row.facing(), row.lastAt(), row.replies(), List.of());
    }
}
