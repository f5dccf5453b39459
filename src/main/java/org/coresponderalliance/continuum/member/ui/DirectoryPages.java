package org.coresponderalliance.continuum.member.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.DirectoryCounts;
import org.coresponderalliance.continuum.member.DirectoryQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The list of members, for members. */
@Component
class DirectoryPages implements PageSource {

    private static final int LENGTH = 25;

    private final DirectoryQueries members;
    private final DirectoryCounts counts;
    private final DirectoryFacets facets;
    private final Templates templates;
    private final Texts texts;

    DirectoryPages(DirectoryQueries members, DirectoryCounts counts, DirectoryFacets facets, Templates templates, Texts texts) {
        this.members = members;
        this.counts = counts;
        this.facets = facets;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(DirectoryQuery.PATH);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var all = facets.all();
        var filter = DirectoryQuery.filter(name -> facets.current(name, request.parameters(name)), all);
        var after = request.parameter("after").orElse(null);
        var rows = members.members(filter, viewer, after, LENGTH);
        var model = DirectoryModel.of(filter, all, rows, members.count(filter, viewer), counts.counts(filter, viewer), after != null);
        return Page.of(texts.get("member.directory"), "members", templates.render("member/directory", Map.of("directory", model)));
    }
}
