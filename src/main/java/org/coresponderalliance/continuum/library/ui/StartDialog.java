package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.shell.ui.PageView;

/** Starts an article: its title and its kind, then the editor. */
final class StartDialog {

    private StartDialog() {}

    static void open(PageView.Needs needs, Services services, boolean guidance) {
        var texts = needs.texts();
        var viewer = needs.viewers().member();
        var title = new TextField(texts.get("library.start.name"));
        title.setMaxLength(200);
        title.setWidthFull();
        var kind = new Select<ArticleKind>();
        kind.setLabel(texts.get("library.start.kind"));
        kind.setItems(Arrays.stream(ArticleKind.values()).filter(one -> services.library().mayStart(one, viewer)).toList());
        kind.setItemLabelGenerator(one -> texts.get(one.key()));
        var first = guidance ? ArticleKind.GUIDANCE : services.library().mayStart(ArticleKind.BEST_PRACTICE, viewer) ? ArticleKind.BEST_PRACTICE : ArticleKind.TRIED_AND_DID_NOT_WORK;
        kind.setValue(first);
        kind.setWidthFull();
        new Dialogs(texts).open("library.start.dialog", title, () -> {
            var content = new ArticleContent(title.getValue(), "", services.sections().of(kind.getValue()), List.of(), List.of());
            var id = services.articles().start(needs.viewers().member(), ArticleDetails.started(kind.getValue(), viewer.id()), content, "");
            UI.getCurrent().navigate(ArticleLinks.edit(id).substring(1));
        }, title, kind);
    }
}
