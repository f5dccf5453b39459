package org.coresponderalliance.continuum.gap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.gap.GapGathering;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.GapService;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The gap board. With {@code ?open=words} a gap of these words can be opened at once. */
@Route(value = "gaps", layout = ShellLayout.class)
@PermitAll
class GapsView extends PageView {

    static final int TITLE = 200;

    private final transient GapService gaps;
    private final transient GapGathering gathering;

    GapsView(Needs needs, GapService gaps, GapGathering gathering) {
        super(needs);
        this.gaps = gaps;
        this.gathering = gathering;
    }

    @Override
    protected void shown(Page page) {
        location().getQueryParameters().getSingleParameter("open").ifPresent(this::open);
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "open" -> open("");
            case "claim" -> {
                gaps.claim(needs().viewers().member(), action.number("id"));
                refresh();
                Toast.undoable(text("gap.claim.done"), text("gap.undo"), () -> {
                    gaps.giveUp(needs().viewers().member(), action.number("id"));
                    refresh();
                });
            }
            case "gather" -> {
                gathering.gather(needs().viewers().member());
                refresh();
                Toast.done(text("gap.gather.done"));
            }
            default -> { }
        }
    }

    private void open(String words) {
        new GapDialogs(needs().texts()).line("gap.open", TITLE, words.strip(), title -> {
            var id = gaps.open(needs().viewers().member(), title);
            Toast.done(text("gap.open.done"));
            UI.getCurrent().navigate(GapLinks.gap(id).substring(1));
        });
    }

    private String text(String key) {
        return needs().texts().get(key);
    }
}
