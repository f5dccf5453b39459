package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.shell.ui.Composer;
import org.coresponderalliance.continuum.shell.ui.PageRegion;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Ask your peers: opens a discussion. All that is typed is kept as a draft; what may answer already is shown meanwhile. */
@Route(value = "discussions/new", layout = ShellLayout.class)
@PermitAll
class AskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Deeds deeds;
    private final transient CurrentViewer viewers;
    private final transient Texts texts;
    private final transient HeadlineFields fields;
    private final transient AskDraft draft;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<CategoryRow> category = new ComboBox<>();
    private final PageRegion similar = new PageRegion();
    private final PageRegion rules = new PageRegion();
    private final Writer writer;

    AskView(PageView.Needs needs, Deeds deeds) {
        this.deeds = deeds;
        this.viewers = needs.viewers();
        this.texts = needs.texts();
        this.fields = new HeadlineFields(texts, deeds.taxonomy());
        this.draft = new AskDraft(deeds, viewers, fields, kind, category);
        this.writer = new Writer(deeds, viewers, texts, this::audience, this::ask, (key, text) -> draft.keep(text));
        kind.addClassName("row");
        kind.setLabel(texts.get("discussion.ask.kind"));
        kind.setItemLabelGenerator(one -> texts.get("discussion.ask.kind." + one.name()));
        kind.addValueChangeListener(change -> turnTo(change.getValue()));
        category.setLabel(texts.get("discussion.ask.category"));
        category.setItemLabelGenerator(one -> one == null ? "" : one.name());
        category.setWidthFull();
        category.setRequiredIndicatorVisible(true);
        category.addValueChangeListener(change -> showRules(change.getValue()));
        fields.title().addValueChangeListener(change -> showSimilar(change.getValue()));
        writer.composer().setLabel(texts.get("discussion.ask.body"));
        writer.composer().setPlaceholder(texts.get("discussion.ask.body.placeholder"));
        writer.composer().setSendLabel(texts.get("discussion.ask.do"));
        layOut();
    }

    private void layOut() {
        var heading = new H1(texts.get("discussion.ask.heading"));
        heading.getElement().setAttribute("tabindex", "-1");
        var header = new Div(heading);
        header.addClassName("page-head");
        var facets = new Div(new Paragraph(texts.get("discussion.ask.facets")), fields.facetFields(), fields.tags());
        facets.addClassName("form");
        var form = new Div(kind, category, fields.title(), similar, fields.consultFields(), facets, writer);
        form.addClassNames("card", "pad", "form", "ask");
        DraftGuard.isForm(form);
        var column = new Div(header, form);
        column.addClassName("column");
        var context = new Div(rules);
        context.addClassName("context");
        getContent().addClassName("page");
        getContent().add(column, context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var categories = deeds.categories().all(viewers.member()).stream().filter(CategoryRow::mayAsk).toList();
        var mayAnnounce = categories.stream().anyMatch(CategoryRow::mayAnnounce);
        kind.setItems(Arrays.stream(Kind.values()).filter(one -> one != Kind.ANNOUNCEMENT || mayAnnounce).toList());
        category.setItems(categories);
        kind.setValue(Kind.QUESTION);
        var body = draft.restore();
        choose(query, categories);
        writer.open(AskDraft.KEY, body);
        draft.keepOnChange();
    }

    private void choose(QueryParameters query, List<CategoryRow> categories) {
        var wanted = DiscussionFilter.kind(query.getSingleParameter("kind").orElse(""));
        if (wanted != null && (wanted != Kind.QUESTION || kind.getValue() == null) && kind.getListDataView().contains(wanted)) {
            kind.setValue(wanted);
        }
        query.getSingleParameter("category").flatMap(slug -> categories.stream().filter(one -> one.slug().equals(slug)).findFirst())
                .ifPresent(category::setValue);
    }

    private void turnTo(Kind chosen) {
        fields.show(chosen);
        writer.composer().setLabel(texts.get(chosen == Kind.CASE_CONSULT ? "discussion.ask.body.consult" : "discussion.ask.body"));
        writer.composer().setHint(texts.get(chosen == Kind.CASE_CONSULT ? "discussion.ask.hint.consult" : "discussion.ask.hint"));
    }

    private void showRules(@org.jspecify.annotations.Nullable CategoryRow chosen) {
        category.setHelperText(chosen == null ? null : texts.get("discussion.audience." + chosen.audience().name()));
        rules.show(chosen == null ? "" : deeds.templates().fragment("discussion/ask", "rules", Map.of("category", chosen,
                "open", chosen.audience() == Audience.PUBLIC)), false);
    }

    private void showSimilar(String title) {
        var found = deeds.similar().similar(title, viewers.get());
        similar.show(found.isEmpty() ? "" : deeds.templates().fragment("discussion/ask", "similar", Map.of("found", found)), false);
        if (!found.isEmpty()) {
            similar.announce(texts.get("discussion.ask.similar.found", found.size()));
        }
    }

    private Audience audience() {
        return category.getValue() == null ? Audience.MEMBERS : category.getValue().audience();
    }

    private void ask(Composer.Typed typed, Answers answers) {
        try {
            if (category.getValue() == null) {
                throw new InvalidInput("categoryId", "discussion.ask.category.choose");
            }
            var ref = deeds.discussions().open(viewers.member(), new NewDiscussion(category.getValue().id(), kind.getValue(),
                    fields.value(kind.getValue()), typed.value(), typed.key(), answers));
            draft.forget();
            opened(ref);
        } catch (InvalidInput invalid) {
            refuse(invalid);
        }
    }

    /** Beside its field where it has one; the composer tells the rest. */
    private void refuse(InvalidInput invalid) {
        category.setInvalid(invalid.fields().containsKey("categoryId"));
        var elsewhere = fields.refuse(invalid);
        if (category.isInvalid()) {
            category.setErrorMessage(elsewhere.get("categoryId"));
            category.focus();
        }
        var own = elsewhere.keySet().stream().filter(name -> !name.equals("categoryId")).findFirst();
        throw own.map(name -> new InvalidInput(name, invalid.fields().get(name)))
                .orElseGet(() -> new InvalidInput("form", Message.of("discussion.ask.lookAbove")));
    }

    private void opened(DiscussionRef ref) {
        if (ref.isHeld()) {
            Toast.done(texts.get("discussion.ask.held"));
        }
        getUI().orElseThrow().navigate(DiscussionLinks.discussion(ref.id(), ref.slug()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return texts.get("discussion.ask.heading");
    }
}
