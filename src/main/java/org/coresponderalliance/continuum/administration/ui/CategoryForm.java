package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.member.Groups.Group;
import org.jspecify.annotations.Nullable;

/** What staff decide about a category, in a dialog. */
class CategoryForm {

    /** Those that a category is usually for; one for moderators or staff keeps what it has. */
    private static final List<Audience> AUDIENCES = List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.GROUP, Audience.MODERATORS, Audience.STAFF);

    private final FormDialog form;
    private final TextField name;
    private final TextField slug;
    private final TextArea description;
    private final TextArea rules;
    private final Select<Audience> audience;
    private final Select<Group> group;
    private final TextField reason;
    private final transient Texts texts;

    /** @param before what stands now; null for a new one */
    CategoryForm(@Nullable CategoryRow before, List<Group> groups, Texts texts) {
        this.texts = texts;
        form = new FormDialog(before == null ? texts.get("administration.categories.add") : before.name(), texts);
        name = form.field("name", new TextField(texts.get("administration.categories.name")));
        name.setRequiredIndicatorVisible(true);
        slug = form.field("slug", new TextField(texts.get("administration.categories.slug")));
        slug.setPrefixComponent(new com.vaadin.flow.component.html.Span("/categories/"));
        description = area("description", 2);
        description.setRequiredIndicatorVisible(true);
        rules = area("rules", 4);
        rules.setHelperText(texts.get("administration.categories.rules.help"));
        audience = form.field("audience", new Select<>());
        audience.setLabel(texts.get("administration.categories.audience"));
        audience.setItems(AUDIENCES);
        audience.setItemLabelGenerator(one -> texts.get("administration.audience." + one));
        group = form.field("group", new Select<>());
        group.setLabel(texts.get("administration.categories.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(Group::name);
        group.setHelperText(groups.isEmpty() ? texts.get("administration.categories.group.none") : "");
        reason = form.field("reason", new TextField(texts.get("administration.reason")));
        reason.setHelperText(texts.get("administration.categories.reason.help"));
        if (before == null) {
            startNew();
        } else {
            show(before, groups);
        }
        audience.addValueChangeListener(change -> showWhatMatters(before));
        group.addValueChangeListener(change -> showWhatMatters(before));
        showWhatMatters(before);
    }

    /** @param work gets what was typed and, of a new category, the slug */
    void open(String action, SerializableBiConsumer<CategoryInput, String> work) {
        form.open(action, () -> work.accept(new CategoryInput(name.getValue(), description.getValue(), rules.getValue(), audience.getValue(),
                audience.getValue() == Audience.GROUP && group.getValue() != null ? group.getValue().id() : null), slug.getValue().strip()));
    }

    String reason() {
        return reason.getValue();
    }

    FormDialog dialog() {
        return form;
    }

    private TextArea area(String named, int rows) {
        var area = form.field(named, new TextArea(texts.get("administration.categories." + named)));
        area.setMinRows(rows);
        area.setMaxRows(rows * 3);
        return area;
    }

    /** The address follows the name until somebody types one. */
    private void startNew() {
        audience.setValue(Audience.MEMBERS);
        slug.setHelperText(texts.get("administration.categories.slug.help"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (slug.isEmpty() || slug.getValue().equals(slug(change.getOldValue()))) {
                slug.setValue(slug(change.getValue()));
            }
        });
    }

    private static String slug(String name) {
        return name.isBlank() ? "" : Slugs.of(name);
    }

    private void show(CategoryRow before, List<Group> groups) {
        name.setValue(before.name());
        slug.setValue(before.slug());
        slug.setReadOnly(true);
        slug.setHelperText(texts.get("administration.categories.slug.fixed"));
        description.setValue(before.description());
        rules.setValue(before.rules());
        audience.setValue(before.audience());
        groups.stream().filter(one -> before.group() != null && one.id() == before.group()).findFirst().ifPresent(group::setValue);
    }

    private void showWhatMatters(@Nullable CategoryRow before) {
        var forGroup = audience.getValue() == Audience.GROUP;
        group.setVisible(forGroup);
        var groupNow = forGroup && group.getValue() != null ? group.getValue().id() : 0;
        var groupBefore = before == null || before.group() == null ? 0 : before.group();
        reason.setVisible(before != null && (before.audience() != audience.getValue() || groupNow != groupBefore));
    }
}
