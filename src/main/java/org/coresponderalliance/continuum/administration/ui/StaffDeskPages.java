package org.coresponderalliance.continuum.administration.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionFigures;
import org.coresponderalliance.continuum.administration.StaffDesk;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.DeskPart;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staff's desk, or with {@code ?part=} one part of it alone and all of that. To others it does not exist. */
@Component
class StaffDeskPages implements PageSource {

    static final String URL = "/staff-desk";
    private static final String USED = "used";
    private static final int FEW = 5;
    private static final int SIZE = 20;
    private static final int MOST = 100;

    /** A part of what is stale. @param all where all of it is; null where these are all @param next where it goes on; null at the end */
    public record Shown(DeskPart part, DeskQueries.Part rows, @Nullable String all, @Nullable String next) {}

    private final StaffDesk desk;
    private final Templates templates;
    private final Texts texts;

    StaffDeskPages(StaffDesk desk, Templates templates, Texts texts) {
        this.desk = desk;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(URL);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var asked = request.parameter("part").orElse("");
        var model = asked.equals(USED) ? used(viewer)
                : DeskPart.of(asked).filter(StaffDesk.STALE::contains).map(part -> stale(part, request, viewer)).orElseGet(() -> all(viewer));
        return Page.of(texts.get("navigation.staffDesk"), "staffDesk", templates.render("administration/staff-desk", model));
    }

    private Map<String, Object> all(Viewer viewer) {
        var stale = desk.stale(FEW, viewer);
        var figures = desk.uses(FEW, viewer);
        var model = model(StaffDesk.STALE.stream().map(part -> new Shown(part, stale.get(part), stale.get(part).next() == 0 ? null : url(part), null)).toList());
        model.put("needs", desk.needs(FEW, viewer));
        model.put("figures", figures);
        model.put("allUsed", URL + "?part=" + USED);
        return model;
    }

    private Map<String, Object> used(Viewer viewer) {
        var model = model(List.of());
        model.put("figures", desk.uses(MOST, viewer));
        return model;
    }

    private Map<String, Object> stale(DeskPart part, PageRequest request, Viewer viewer) {
        var from = request.parameter("from").filter(typed -> typed.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
        var rows = desk.stale(part, from, SIZE, viewer);
        return model(List.of(new Shown(part, rows, null, rows.next() == 0 ? null : url(part) + "&from=" + rows.next())));
    }

    /** Of a part alone; the whole desk has more. */
    private static Map<String, Object> model(List<Shown> stale) {
        var model = new HashMap<String, Object>();
        model.put("needs", null);
        model.put("figures", null);
        model.put("allUsed", null);
        model.put("stale", stale);
        model.put("days", AdoptionFigures.DAYS);
        return model;
    }

    private static String url(DeskPart part) {
        return URL + "?part=" + part.code();
    }
}
