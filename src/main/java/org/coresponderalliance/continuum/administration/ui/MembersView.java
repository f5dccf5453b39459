package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.member.MemberRegister.Filter;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.member.MemberRegister.Standing;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** All accounts, narrowed by the query of the URL; with {@code ?member=7} one of them. */
@Route(value = MembersView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class MembersView extends AdministrationView {

    static final String PATH = "administration/members";
    private static final String URL = "/" + PATH;
    private static final int PAGE = 50;

    private final transient MemberRegister members;
    private final transient MemberDetails details;
    private final transient MemberActions actions;

    MembersView(MemberRegister members, MemberDetails details, MemberActions actions, Needs needs) {
        super("members", needs);
        this.members = members;
        this.details = details;
        this.actions = actions;
    }

    static String url(long id) {
        return URL + "?member=" + id;
    }

    @Override
    Map<String, ?> model() {
        var id = number("member", 0);
        return id == 0 ? list() : details.of(members.row(id, viewer()), viewer());
    }

    @Override
    void act(PageAction action) {
        switch (action.name()) {
            case "filter" -> go(url(action.text("q").strip(), action.text("role"), action.text("standing"), ""));
            case "change-role" -> actions.changeRole(shown(), () -> done("administration.members.role.changed"));
            case "sanction" -> actions.sanction(shown(), kind(action.text("kind")), () -> done("administration.members.sanctioned"));
            case "lift" -> actions.lift(shown(), action.number("sanction"), () -> done("administration.members.lifted"));
            default -> throw new NotFound();
        }
    }

    private Row shown() {
        return members.row(number("member", 0), viewer());
    }

    private Map<String, ?> list() {
        var role = named(Role.class, parameter("role")).orElse(null);
        var standing = named(Standing.class, parameter("standing")).orElse(null);
        var slice = members.list(new Filter(parameter("q"), role, standing, null), parameter("after"), PAGE, viewer());
        var model = new HashMap<String, Object>();
        model.put("member", null);
        model.put("members", slice.items());
        model.put("q", parameter("q"));
        model.put("role", role);
        model.put("standing", standing);
        model.put("roles", List.of(Role.MEMBER, Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR));
        model.put("standings", Standing.values());
        model.put("filtered", !parameter("q").isEmpty() || role != null || standing != null);
        model.put("first", parameter("after").isEmpty() ? null : url(parameter("q"), parameter("role"), parameter("standing"), ""));
        model.put("next", slice.next() == null ? null : url(parameter("q"), parameter("role"), parameter("standing"), slice.next()));
        return model;
    }

    private static String url(String q, String role, String standing, String after) {
        return QueryUrl.of(URL, new TreeMap<>(Map.of("q", q, "role", role, "standing", standing, "after", after)));
    }

    private static SanctionKind kind(String name) {
        return named(SanctionKind.class, name).orElseThrow(NotFound::new);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }
}
