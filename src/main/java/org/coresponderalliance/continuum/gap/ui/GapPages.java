package org.coresponderalliance.continuum.gap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.gap.GapRank;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board and a gap, for curators. */
@Component
class GapPages implements PageSource {

    private static final int SIZE = 20;

    /** A part of the board by state. */
    public record Tab(String label, String url, int count, boolean here) {}

    private final GapQueries gaps;
    private final Templates templates;
    private final Texts texts;

    GapPages(GapQueries gaps, Templates templates, Texts texts) {
        this.gaps = gaps;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(GapLinks.BOARD, GapLinks.BOARD + "/{id}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        return request.variable("id").isEmpty() ? board(request, viewer) : one(request, viewer);
    }

    private Page board(PageRequest request, Viewer viewer) {
        var state = state(request.parameter("show").orElse(""));
        var board = gaps.board(state, request.parameter("after").orElse(null), SIZE, viewer);
        var counts = gaps.counts(viewer);
        var model = new HashMap<String, Object>();
        model.put("gaps", board.gaps());
        model.put("state", state);
        model.put("tabs", Content.GAP.states().stream().map(one -> new Tab(texts.get("gap.state." + one), url(one, null), counts.getOrDefault(one, 0), one == state)).toList());
        model.put("reasons", GapRank.Reason.values());
        model.put("mayGather", AccessRules.may(viewer, Action.CURATE, Content.GAP));
        model.put("first", request.parameter("after").isPresent() ? url(state, null) : null);
        model.put("next", board.next() == null ? null : url(state, board.next()));
        return Page.of(texts.get("gap.board"), "curation", templates.render("gap/board", model));
    }

    private Page one(PageRequest request, Viewer viewer) {
        var gap = gaps.one(request.id("id"), viewer);
        return Page.of(gap.title(), "curation", templates.render("gap/gap", java.util.Map.of("gap", gap)));
    }

    private static State state(String typed) {
        return Stream.of(State.CLAIMED, State.CLOSED, State.DISMISSED).filter(one -> one.name().equalsIgnoreCase(typed)).findFirst().orElse(State.OPEN);
    }

    private static String url(State state, @Nullable String after) {
        var url = GapLinks.BOARD + (state == State.OPEN ? "" : "?show=" + state.name().toLowerCase(Locale.ROOT));
        return after == null ? url : url + (url.contains("?") ? "&" : "?") + "after=" + after;
    }
}
