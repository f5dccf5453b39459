package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.EditorDrafts;
import org.coresponderalliance.continuum.library.EditorForm;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/** The editor of one article: its fields, the draft that is kept as they change, and saving. */
final class EditorPane extends Composite<Div> {

    private final EditorParts parts;
    private final ArticlePage article;
    private final EditorFields fields;
    private final EditorNotes notes;
    private final Span state = new Span();
    private int base;
    /** While fields are filled, so that filling them is not taken for typing. */
    private boolean quiet = true;

    /** @param draft what the viewer had typed before and not saved; null if nothing */
    EditorPane(EditorParts parts, ArticlePage article, EditorForm opened, EditorDrafts.@Nullable Saved draft) {
        this.parts = parts;
        this.article = article;
        this.base = opened.base();
        this.fields = new EditorFields(parts, article, opened, this::changed);
        this.notes = new EditorNotes(parts);
        getContent().add(fields);
        fields.head().add(notes);
        fields.foot().add(state, new Button(parts.text("library.cancel"), click -> leave()), primary());
        state.addClassNames("meta", "state");
        state.getElement().setAttribute("role", "status");
        show(opened, draft);
        fields.guard().stands(parts.articles().answered(parts.viewers().member(), article.head().id()));
        fields.guard().keepAs("article/" + article.head().id());
    }

    private void show(EditorForm opened, EditorDrafts.@Nullable Saved draft) {
        quiet = true;
        fields.show(draft == null ? opened : draft.form());
        quiet = false;
        if (draft != null) {
            base = draft.form().base();
            notes.restored(draft.at(), () -> {
                parts.drafts().discard(parts.viewers().member(), article.head().id());
                base = opened.base();
                show(opened, null);
                notes.clear();
            });
        }
    }

    private Button primary() {
        var save = new Button(parts.text("library.edit.save"), click -> fields.read(base, this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    /** Something was typed: keeps it. */
    private void changed() {
        if (!quiet) {
            fields.read(base, form -> {
                var at = parts.drafts().save(parts.viewers().member(), article.head().id(), form);
                state.setText(parts.text("library.edit.kept", DateTimeFormatter.ofPattern("h:mm a", Locale.US)
                        .format(at.atZone(java.time.ZoneId.systemDefault()))));
            });
        }
    }

    private void save(EditorForm form) {
        fields.withoutProblems();
        var viewer = parts.viewers().member();
        var id = article.head().id();
        try {
            var number = parts.articles().save(viewer, id, form.base(), form.details(), form.content(), form.note(), fields.guard().answers());
            fields.guard().done();
            parts.drafts().discard(viewer, id);
            Toast.done(parts.text("library.edit.saved", number));
            leave();
        } catch (Conflict conflict) {
            parts.drafts().save(viewer, id, form);
            notes.conflict(parts.texts().get(conflict.text()), conflict.theirs(), form.content().asText(),
                    () -> base = parts.drafts().opened(viewer, id).base());
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((field, message) -> fields.problem(field, parts.texts().get(message)));
            Toast.refusal(parts.text("library.edit.problems"));
        } catch (PrivacyConcern concern) {
            parts.drafts().save(viewer, id, form);
            fields.guard().show(concern);
        } catch (CommunityException refusal) {
            parts.drafts().save(viewer, id, form);
            Toast.refusal(parts.texts().get(refusal.text()));
        }
    }

    /** To the page that shows where the revision stands, or to the article where nothing is worked on. */
    private void leave() {
        var id = article.head().id();
        var work = parts.queries().work(id, parts.viewers().member());
        var url = work.isCurrent() && work.head().published() ? work.head().url() : ArticleLinks.review(id);
        UI.getCurrent().navigate(url.substring(1));
    }
}
