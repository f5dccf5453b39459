package org.coresponderalliance.continuum.library.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.DeskAddition;
import org.coresponderalliance.continuum.library.DeskPart;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The moderators' desk: what waits, part by part, what waits longest first; with {@code ?part=} one part alone and all of it.
 * To others it does not exist.
 */
@Component
class CurationPages implements PageSource {

    private static final List<DeskPart> PARTS = List.of(DeskPart.WAITING, DeskPart.MINE, DeskPart.IN_REVIEW, DeskPart.DUE, DeskPart.DRAFTS);
    private static final String PROPOSALS = "proposals";
    private static final int FEW = 5;
    private static final int SIZE = 20;

    /** One part with its rows. @param all where all of it is; null where these are all @param next where it goes on; null at the end */
    public record Shown(DeskPart part, DeskQueries.Part rows, @Nullable String all, @Nullable String next) {}

    /** A line of what there is on the desk. */
    public record Entry(String label, int count, String url) {}

    private final DeskQueries desk;
    private final ProposalQueries proposals;
    private final ConsentQueries consents;
    private final ObjectProvider<DeskAddition> additions;
    private final Templates templates;
    private final Texts texts;

    CurationPages(DeskQueries desk, ProposalQueries proposals, ConsentQueries consents, ObjectProvider<DeskAddition> additions, Templates templates, Texts texts) {
        this.desk = desk;
        this.proposals = proposals;
        this.consents = consents;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ArticleLinks.CURATION);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!desk.hasDesk(viewer)) {
            throw new NotFound();
        }
        var asked = request.parameter("part").orElse("");
        var model = asked.equals(PROPOSALS) ? proposals(request, viewer) : DeskPart.of(asked).filter(PARTS::contains).map(part -> alone(part, request, viewer)).orElseGet(() -> all(viewer));
        return Page.of(texts.get("navigation.curation"), "curation", templates.render("library/curation", model));
    }

    private HashMap<String, Object> all(Viewer viewer) {
        var parts = PARTS.stream().map(part -> shown(part, desk.part(part, viewer, 0, FEW), url(part))).toList();
        var others = additions.orderedStream().flatMap(module -> module.onDesk(viewer).stream()).toList();
        var tasks = consents.tasks(viewer);
        var waiting = proposals.waitingLongest(viewer, null, FEW);
        var count = proposals.waiting(viewer);
        var model = model(parts);
        model.put("proposals", waiting.items());
        model.put("allProposals", waiting.next() == null ? null : ArticleLinks.CURATION + "?part=" + PROPOSALS);
        model.put("consents", tasks);
        model.put("additions", others);
        var entries = new ArrayList<Entry>();
        others.forEach(one -> entries.add(entry(one.title(), one.count(), one.id())));
        entries.add(entry(texts.get("library.desk.proposals"), count, PROPOSALS));
        entries.add(entry(texts.get("library.consent.tasks"), tasks.size(), "consents"));
        parts.forEach(one -> entries.add(entry(texts.get(one.part().key()), one.rows().count(), one.part().code())));
        model.put("entries", entries);
        return model;
    }

    private HashMap<String, Object> alone(DeskPart part, PageRequest request, Viewer viewer) {
        var from = request.parameter("from").flatMap(CurationPages::number).orElse(0);
        var rows = desk.part(part, viewer, from, SIZE);
        return model(List.of(new Shown(part, rows, null, rows.next() == 0 ? null : url(part) + "&from=" + rows.next())));
    }

    private HashMap<String, Object> proposals(PageRequest request, Viewer viewer) {
        var waiting = proposals.waitingLongest(viewer, request.parameter("after").orElse(null), SIZE);
        var model = model(List.of());
        model.put("proposals", waiting.items());
        model.put("moreProposals", waiting.next() == null ? null : ArticleLinks.CURATION + "?part=" + PROPOSALS + "&after=" + waiting.next());
        return model;
    }

    /** Of a part alone; the whole desk has more. */
    private static HashMap<String, Object> model(List<Shown> parts) {
        var model = new HashMap<String, Object>();
        model.put("parts", parts);
        model.put("entries", List.of());
        model.put("additions", List.of());
        model.put("consents", List.of());
        model.put("proposals", null);
        model.put("allProposals", null);
        model.put("moreProposals", null);
        return model;
    }

    private static Shown shown(DeskPart part, DeskQueries.Part rows, String all) {
        return new Shown(part, rows, rows.next() == 0 ? null : all, null);
    }

    private static Entry entry(String label, int count, String id) {
        return new Entry(label, count, ArticleLinks.CURATION + "#" + id);
    }

    private static String url(DeskPart part) {
        return ArticleLinks.CURATION + "?part=" + part.code();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
