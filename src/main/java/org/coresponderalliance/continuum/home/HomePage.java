package org.coresponderalliance.continuum.home;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The first screen: what is there for me, or for somebody who comes for the first time. */
@Component
class HomePage implements PageSource {

    private final MemberHome members;
    private final GuestHome guests;
    private final Templates templates;
    private final Texts texts;

    HomePage(MemberHome members, GuestHome guests, Templates templates, Texts texts) {
        this.members = members;
        this.guests = guests;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var html = viewer.isGuest() ? templates.render("home/guest", Map.of("home", guests.of(viewer)))
                : templates.render("home/home", Map.of("home", members.of(viewer)));
        return new Page(texts.get("home.title"), texts.get("home.guest.about"), "/", "home", html, true);
    }
}
