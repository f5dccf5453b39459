package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** For staff, why a search has a hit: {@code /search/why?q=…&of=article/12}. For others there is nothing here. */
@Component
class WhyPage implements PageSource {

    private final Explanations explanations;
    private final Templates templates;
    private final Texts texts;

    WhyPage(Explanations explanations, Templates templates, Texts texts) {
        this.explanations = explanations;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(SearchLinks.WHY);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var asked = SearchLinks.from(request);
        var of = request.parameter("of").orElse("").split("/");
        var kind = Kind.of(of[0]).filter(known -> of.length == 2 && of[1].matches("\\d{1,18}")).orElseThrow(NotFound::new);
        var why = explanations.why(asked, kind, Long.parseLong(of[1]), viewer);
        return Page.of(texts.get("search.why"), "search", templates.render("search/why", Map.of("why", why, "asked", asked, "back", SearchLinks.to(asked))));
    }
}
