package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.Groups.Group;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.member.MemberRegister.Filter;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The groups; with {@code ?group=7} one of them with who belongs to it, {@code &after=...} from a place in that list. */
@Route(value = GroupsView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class GroupsView extends AdministrationView {

    static final String PATH = "administration/groups";
    private static final String URL = "/" + PATH;
    private static final int PAGE = 50;

    private final transient Groups groups;
    private final transient MemberRegister members;

    GroupsView(Groups groups, MemberRegister members, Needs needs) {
        super("groups", needs);
        this.groups = groups;
        this.members = members;
    }

    static String url(long id) {
        return URL + "?group=" + id;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.SEE, Content.SETTING);
        var model = new HashMap<String, Object>();
        var id = number("group", 0);
        model.put("group", id == 0 ? null : groups.find(id, viewer()));
        if (id == 0) {
            model.put("groups", groups.all(viewer()));
        } else {
            var slice = members.list(new Filter("", null, null, id), parameter("after"), PAGE, viewer());
            model.put("members", slice.items());
            model.put("first", parameter("after").isEmpty() ? null : url(id));
            model.put("next", slice.next() == null ? null : QueryUrl.of(URL, new TreeMap<>(Map.of("group", "" + id, "after", slice.next()))));
        }
        return model;
    }

    @Override
    void act(PageAction action) {
        var id = number("group", 0);
        switch (action.name()) {
            case "add-group" -> add();
            case "edit-group" -> edit(groups.find(action.number("value"), viewer()));
            case "add-members" -> addMembers(groups.find(id, viewer()));
            case "remove-member" -> remove(id, action.number("value"));
            default -> throw new NotFound();
        }
    }

    private void add() {
        new GroupForm(text("administration.groups.add"), "", "", texts()).open(text("administration.add"), (name, about) -> {
            var id = groups.create(name, about, viewer());
            go(url(id));
        });
    }

    private void edit(Group shown) {
        var form = new GroupForm(shown.name(), shown.name(), shown.about(), texts());
        var version = new int[] {shown.version()};
        form.dialog().onConflict(() -> {
            var now = groups.find(shown.id(), viewer());
            version[0] = now.version();
            return text("administration.groups.stands", now.name(), now.about().isEmpty() ? "–" : now.about());
        });
        form.open(text("administration.save"), (name, about) -> {
            groups.change(shown.id(), name, about, version[0], viewer());
            done("administration.groups.saved", name);
        });
    }

    private void addMembers(Group group) {
        var form = new FormDialog(text("administration.groups.members.addTo", group.name()), texts());
        var chosen = form.field("members", new MultiSelectComboBox<Row>(text("administration.groups.members")));
        chosen.setItemLabelGenerator(row -> row.name() + " (@" + row.handle() + ")");
        chosen.setHelperText(text("administration.groups.members.help"));
        chosen.setItems(query -> members.list(new Filter(query.getFilter().orElse(""), null, null, null), null, query.getOffset() + query.getLimit(), viewer())
                .items().stream().skip(query.getOffset())).setIdentifierProvider(Row::id);
        form.open(text("administration.add"), () -> {
            if (chosen.isEmpty()) {
                throw new InvalidInput("members", "administration.groups.members.nobody");
            }
            groups.add(group.id(), chosen.getValue().stream().map(Row::id).collect(Collectors.toSet()), viewer());
            done("administration.groups.members.added", chosen.getValue().size());
        });
    }

    private void remove(long group, long member) {
        var name = members.row(member, viewer()).name();
        groups.remove(group, member, viewer());
        refresh();
        Toast.undoable(text("administration.groups.members.removed", name), text("administration.undo"), () -> {
            groups.add(group, Set.of(member), viewer());
            refresh();
        });
    }
}
