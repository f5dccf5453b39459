package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.ui.FlagDialog;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.ui.Carried;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** An article, or one of its revisions. */
@Route(value = "library/:id([0-9]+)/:slug?", layout = ShellLayout.class)
@RouteAlias(value = "library/:id([0-9]+)/:slug/revisions/:number([0-9]+)", layout = ShellLayout.class)
@AnonymousAllowed
class ArticleView extends PageView {

    private static final int REASON = 1_000;
    private static final int MOST_SUCCESSORS = 200;

    private final transient Services services;
    private final transient Clock clock;

    ArticleView(Needs needs, Services services, Clock clock) {
        super(needs);
        this.services = services;
        this.clock = clock;
    }

    @Override
    protected void shown(Page page) {
        if (page.canonical() != null && !("/" + location().getPath()).equals(page.canonical())) {
            UI.getCurrent().getPage().getHistory().replaceState(null, page.canonical().substring(1));
        }
        if (!location().getPath().contains("/revisions/")) {
            services.readings().read(id(), needs().viewers().get());
        }
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "flag" -> FlagDialog.open(needs().texts(), services.flags(), needs().viewers().member(), new Subject(Subject.Kind.ARTICLE, id()), () -> { });
            case "confirm" -> confirm();
            case "retire" -> new Dialogs(needs().texts()).reason("library.retire", REASON, reason -> {
                services.publishing().retire(needs().viewers().member(), id(), reason);
                done("library.retire.done");
            });
            case "supersede" -> supersede();
            case "redact" -> Carried.go(ModerationLinks.redaction(new Subject(Subject.Kind.ARTICLE, id())), action.text("text"));
            default -> { }
        }
    }

    private void confirm() {
        var next = new DatePicker(text("library.confirm.next"));
        next.setValue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1));
        next.setMin(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1));
        new Dialogs(needs().texts()).open("library.confirm", next, () -> {
            if (next.getValue() == null) {
                throw new InvalidInput("reviewOn", "library.input.laterThanToday");
            }
            services.publishing().confirm(needs().viewers().member(), id(), next.getValue());
            done("library.confirm.done");
        }, next);
    }

    private void supersede() {
        var successor = new ComboBox<ArticleRow>(text("library.supersede.by"));
        successor.setItems(services.library().list(LibraryFilter.of(ArticleKind.values()), needs().viewers().member(), null, MOST_SUCCESSORS).items()
                .stream().filter(row -> row.id() != id()).toList());
        successor.setItemLabelGenerator(ArticleRow::title);
        successor.setWidthFull();
        var reason = new TextArea(text("library.dialog.reason"));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        new Dialogs(needs().texts()).open("library.supersede", successor, () -> {
            if (successor.getValue() == null) {
                throw new InvalidInput("successor", "library.input.unknownArticle");
            }
            services.publishing().supersede(needs().viewers().member(), id(), successor.getValue().id(), reason.getValue());
            done("library.supersede.done");
        }, successor, reason);
    }

    private void done(String key) {
        Toast.done(text(key));
        refresh();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    private long id() {
        return Long.parseLong(location().getSegments().get(1));
    }
}
