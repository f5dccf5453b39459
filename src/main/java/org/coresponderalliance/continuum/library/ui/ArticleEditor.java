package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where an article is written. What is typed is kept on the server as it is typed; a revision is made when it is saved. */
@Route(value = "library/:id([0-9]+)/edit", layout = ShellLayout.class)
@PermitAll
class ArticleEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditorParts parts;

    ArticleEditor(EditorParts parts) {
        this.parts = parts;
        getContent().addClassName("page-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
        try {
            var viewer = parts.viewers().member();
            var opened = parts.drafts().opened(viewer, id);
            getContent().removeAll();
            getContent().add(new EditorPane(parts, parts.queries().work(id, viewer), opened, parts.drafts().find(viewer, id).orElse(null)));
        } catch (NotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        } catch (NotAllowed refusal) {
            Toast.refusal(parts.texts().get(refusal.text()));
            event.forwardTo(ArticleLinks.LIBRARY.substring(1) + "/" + id);
        }
    }

    @Override
    public String getPageTitle() {
        return parts.text("library.edit.title");
    }
}
