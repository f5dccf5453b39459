package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.EditorForm;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.shell.ui.Composer;

/** All fields of the editor, in the order in which an article is read; what is known of it stands beside them. */
final class EditorFields extends Composite<Div> {

    private final EditorParts parts;
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final Composer body = new Composer();
    private final TextField note = new TextField();
    private final RecommendationList recommendations;
    private final VariationList variations;
    private final ReferenceList references;
    private final OriginList origins;
    private final DetailFields details;
    private final Div head = new Div();
    private final Div foot = new Div();
    private final DraftGuard guard;

    EditorFields(EditorParts parts, ArticlePage article, EditorForm opened, Runnable changed) {
        this.parts = parts;
        recommendations = new RecommendationList(parts, changed);
        variations = new VariationList(parts, recommendations, changed);
        references = new ReferenceList(parts, changed, new H2(parts.text("library.sources")), "references");
        origins = new OriginList(parts, changed);
        details = new DetailFields(parts, opened.details(), article.actions().contains(Action.CURATE), article.head().published(), changed);
        text(title, "library.start.name", 200, changed);
        text(summary, "library.edit.summary", 1_200, changed);
        summary.setHelperText(parts.text("library.edit.summary.help"));
        text(note, "library.edit.note", 500, changed);
        note.setHelperText(parts.text("library.edit.note.help"));
        composer(changed);
        foot.addClassNames("buttons", "editor-foot");
        var found = new Div();
        var column = new Div(crumbs(article), heading(), head, title, summary, recommendations, variations, new H2(parts.text("library.edit.body")), body,
                references, note, found, foot);
        column.addClassNames("column", "editor");
        DraftGuard.reads(title, "title");
        DraftGuard.reads(summary, "summary");
        DraftGuard.reads(body, "body");
        DraftGuard.reads(note, "note");
        guard = parts.guards().of(column, found, details::audience);
        var context = new Div(details);
        if (opened.details().kind().isTrial()) {
            context.add(new TrialPicker(parts, article.head().id()));
        }
        context.add(new EnclosurePanel(parts, article.head().id()), new LawPicker(parts, article.head().id()), origins);
        context.addClassName("context");
        getContent().addClassName("page");
        getContent().add(column, context);
    }

    void show(EditorForm form) {
        title.setValue(form.content().title());
        summary.setValue(form.content().summary());
        recommendations.shown(form.content().recommendations());
        variations.shown(form.content().variations());
        body.open("", form.content().body());
        references.show(form.content().references());
        origins.show(form.details().origins());
        details.show(form.details());
        note.setValue(form.note());
    }

    /** Hands over what stands in the fields. The body's text lives in the browser, so this takes a moment. */
    void read(int base, SerializableConsumer<EditorForm> then) {
        body.getElement().executeJs("return this.value").then(String.class, text -> then.accept(new EditorForm(base, details.value(origins.value()),
                new ArticleContent(title.getValue(), summary.getValue(), text, recommendations.value(), variations.value(), references.value()), note.getValue())));
    }

    /** Shows what is wrong beside the field that it belongs to. */
    void problem(String field, String words) {
        if (recommendations.problem(field, words) || variations.problem(field, words) || references.problem(field, words)) {
            return;
        }
        switch (field) {
            case "title" -> wrong(title, words);
            case "summary" -> wrong(summary, words);
            case "note" -> wrong(note, words);
            case "body" -> body.fail(words);
            default -> {
                var problem = new Paragraph(words);
                problem.addClassName("error");
                head.add(problem);
            }
        }
    }

    void withoutProblems() {
        head.getChildren().filter(child -> child instanceof Paragraph).toList().forEach(Component::removeFromParent);
        title.setInvalid(false);
        summary.setInvalid(false);
        note.setInvalid(false);
        recommendations.withoutProblems();
        variations.withoutProblems();
        references.withoutProblems();
    }

    /** What the privacy guard finds in it, and what the author says to that. */
    DraftGuard guard() {
        return guard;
    }

    /** Above the fields: what there is to tell. */
    Div head() {
        return head;
    }

    /** Below the fields: what can be done. */
    Div foot() {
        return foot;
    }

    private void composer(Runnable changed) {
        body.setLabel(parts.text("library.edit.body"));
        body.setSendLabel("");
        body.setMaxLength(100_000);
        body.onDraft(typed -> changed.run());
        body.onPreview(typed -> body.showPreview(parts.markdown().render(typed.value()).html()));
        body.onMention(typed -> body.showMentions(parts.members().suggest(typed.value(), parts.viewers().get()).stream()
                .map(one -> new Composer.Mentioned(one.handle(), one.name(), one.line())).toList(), typed.value()));
    }

    private H1 heading() {
        var heading = new H1(parts.text("library.edit.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private static Div crumbs(ArticlePage article) {
        var crumbs = new Div(new Anchor(article.head().url(), article.head().title()));
        crumbs.addClassName("crumbs");
        return crumbs;
    }

    private void text(TextFieldBase<?, String> field, String key, int longest, Runnable changed) {
        field.setLabel(parts.text(key));
        field.setWidthFull();
        field.addValueChangeListener(change -> changed.run());
        switch (field) {
            case TextField one -> {
                one.setMaxLength(longest);
                one.setValueChangeMode(ValueChangeMode.TIMEOUT);
                one.setValueChangeTimeout(RecommendationCard.PAUSE);
            }
            case TextArea many -> {
                many.setMaxLength(longest);
                many.setValueChangeMode(ValueChangeMode.TIMEOUT);
                many.setValueChangeTimeout(RecommendationCard.PAUSE);
            }
            default -> throw new IllegalArgumentException(field.getClass().getName());
        }
    }

    private static void wrong(com.vaadin.flow.component.shared.HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
