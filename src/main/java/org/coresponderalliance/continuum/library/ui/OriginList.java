package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.library.Origin;

/** The discussions that an article comes from, in the editor. One is added by its address or number. */
final class OriginList extends Composite<Div> {

    private static final Pattern NUMBER = Pattern.compile("(?:.*/discussions/)?(\\d{1,18})(?:/.*?(?:#post-(\\d{1,7}))?)?");

    private final EditorParts parts;
    private final Runnable changed;
    private final UnorderedList lines = new UnorderedList();
    private final List<Origin> origins = new ArrayList<>();

    OriginList(EditorParts parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        var address = new TextField(parts.text("library.edit.origin"));
        address.setWidthFull();
        var add = new Button(parts.text("library.edit.addOrigin"), click -> add(address));
        getContent().addClassNames("card", "pad", "stack");
        getContent().add(new H2(parts.text("library.whereFrom")), lines, address, add);
    }

    void show(List<Origin> shown) {
        origins.clear();
        origins.addAll(shown);
        draw();
    }

    List<Origin> value() {
        return List.copyOf(origins);
    }

    private void add(TextField address) {
        var found = NUMBER.matcher(address.getValue().strip());
        var id = found.matches() ? Long.parseLong(found.group(1)) : 0;
        if (parts.origins().named(List.of(id), parts.viewers().get()).isEmpty()) {
            address.setErrorMessage(parts.text("library.edit.noDiscussion"));
            address.setInvalid(true);
            return;
        }
        var origin = new Origin(id, found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
        if (!origins.contains(origin)) {
            origins.add(origin);
        }
        address.clear();
        address.setInvalid(false);
        draw();
        changed.run();
    }

    /** One line for each discussion; its posts go with it. */
    private void draw() {
        lines.removeAll();
        parts.origins().named(origins.stream().map(Origin::discussionId).distinct().toList(), parts.viewers().get()).forEach(one -> {
            var remove = new Button(parts.text("library.edit.remove"), click -> {
                origins.removeIf(origin -> origin.discussionId() == one.discussionId());
                draw();
                changed.run();
            });
            remove.setAriaLabel(parts.text("library.edit.removeOrigin", one.title()));
            lines.add(new ListItem(new Anchor(one.url(), one.title()), remove));
        });
    }
}
