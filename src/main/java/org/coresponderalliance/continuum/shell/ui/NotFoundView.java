package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Templates;

/** What a URL shows that has nothing for the viewer, and one that was never used: the same. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Texts texts;

    NotFoundView(Templates templates, Texts texts) {
        this.texts = texts;
        var region = new PageRegion();
        getContent().add(region);
        region.show(templates.render("shell/not-found", Map.of("guest", false)), true);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }

    @Override
    public String getPageTitle() {
        return texts.get("shell.notFound.title");
    }
}
