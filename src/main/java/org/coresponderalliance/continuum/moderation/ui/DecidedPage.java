package org.coresponderalliance.continuum.moderation.ui;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.CaseQueries;
import org.coresponderalliance.continuum.moderation.DecidedItem;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided, newest first. */
@Component
class DecidedPage implements PageSource {

    private static final int SIZE = 30;

    private final CaseQueries cases;
    private final Templates templates;
    private final Texts texts;

    DecidedPage(CaseQueries cases, Templates templates, Texts texts) {
        this.cases = cases;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ModerationLinks.DECIDED);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var items = cases.decided(before(request), SIZE + 1, viewer);
        var shown = items.stream().limit(SIZE).toList();
        var older = items.size() > SIZE ? older(shown.getLast()) : "";
        var model = Map.of("items", shown, "older", older, "first", request.parameter("before").isEmpty());
        return Page.of(texts.get("moderation.decided.title"), "moderation", templates.render("moderation/decided", model));
    }

    private static String older(DecidedItem last) {
        return ModerationLinks.DECIDED + "?before=" + last.decidedAt() + "&id=" + last.id();
    }

    private static CaseQueries.@Nullable Before before(PageRequest request) {
        try {
            return request.parameter("before").map(at -> new CaseQueries.Before(Instant.parse(at), request.number("id", 0))).orElse(null);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
