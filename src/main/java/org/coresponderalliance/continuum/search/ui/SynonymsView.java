package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.EditableSynonyms;
import org.coresponderalliance.continuum.search.Synonyms;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;

/** Staff keep the synonym groups here, and see what a query becomes with them. */
@Route(value = "administration/synonyms", layout = AdministrationLayout.class)
@PermitAll
class SynonymsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Synonyms synonyms;
    private final transient CurrentViewer viewers;
    private final transient Texts texts;
    private final Grid<EditableSynonyms> grid = new Grid<>();
    private final TextField filter = new TextField();

    SynonymsView(Synonyms synonyms, CurrentViewer viewers, Texts texts) {
        this.synonyms = synonyms;
        this.viewers = viewers;
        this.texts = texts;
        var add = new Button(texts.get("search.synonyms.add"), click -> edit(new EditableSynonyms(0, "", "", "", true, 0, null)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(filter, add);
        bar.addClassNames("toolbar");
        var heading = new H1(texts.get("search.synonyms"));
        heading.addClassName("plain");
        var intro = new Paragraph(texts.get("search.synonyms.intro"));
        intro.addClassName("meta");
        getContent().addClassNames("page-view", "column", "wide", "stack");
        getContent().add(heading, intro, new SynonymTrial(query -> synonyms.preview(query, viewers.get()), texts), bar, grid);
        prepareFilter();
        prepareGrid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            refresh();
            event.getLocation().getQueryParameters().getSingleParameter("add").ifPresent(this::add);
        } catch (NotFound notStaff) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("search.synonyms");
    }

    private void prepareFilter() {
        filter.setPlaceholder(texts.get("search.synonyms.filter"));
        filter.setAriaLabel(texts.get("search.synonyms.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
    }

    private void prepareGrid() {
        grid.addColumn(EditableSynonyms::number).setHeader(texts.get("search.synonyms.number")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(SynonymsView::terms).setHeader(texts.get("search.synonyms.terms")).setFlexGrow(4).setTooltipGenerator(SynonymsView::terms);
        grid.addColumn(EditableSynonyms::note).setHeader(texts.get("search.synonyms.note")).setFlexGrow(1);
        grid.addColumn(group -> group.enabled() ? "" : texts.get("search.synonyms.off")).setHeader("").setAutoWidth(true).setFlexGrow(0);
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.setAllRowsVisible(false);
        grid.setHeight("36rem");
    }

    private void refresh() {
        var wanted = filter.getValue().strip().toLowerCase(Locale.US);
        grid.setItems(synonyms.groups(viewers.get()).stream()
                .filter(group -> (group.number() + " " + terms(group) + " " + group.note()).toLowerCase(Locale.US).contains(wanted)).toList());
    }

    private void edit(EditableSynonyms group) {
        new SynonymDialog(group, synonyms, viewers, texts, this::refresh).open();
    }

    /** A new group of terms that stand in the address: what was searched for, perhaps, and in which other words. */
    private void add(String terms) {
        edit(new EditableSynonyms(0, terms.strip(), "", "", true, 0, null));
    }

    private static String terms(EditableSynonyms group) {
        return group.leftTerms() + (group.oneWay() ? " → " + group.rightTerms() : "");
    }
}
