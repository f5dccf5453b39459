package org.coresponderalliance.continuum.home;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What this place is and what its rules are: {@code /about}, for everybody. */
@Component
class AboutPage implements PageSource {

    private final Templates templates;
    private final Texts texts;
    private final Site site;

    AboutPage(Templates templates, Texts texts, Site site) {
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public List<String> paths() {
        return List.of("/about");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        return new Page(texts.get("home.about"), texts.get("home.about.path"), "/about", "", templates.render("home/about", Map.of("site", site)), true);
    }
}
