package org.coresponderalliance.continuum.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.MemberAuthentication.Principal;
import org.coresponderalliance.continuum.shell.ui.PageRegion;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Base of tests that use screens without a browser: {@code signIn(member); go("/settings/profile");}, then components are
 * found with {@code $(TextField.class)} and used with {@code test(...)}. Shares the application and the database with all
 * {@link DatabaseTests}. Pages made by templates are drawn in the browser: see {@link #html()} and {@link #act}.
 */
@DatabaseTest
public abstract class ViewTests extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private JdbcClient database;

    /** A new member who is nobody else's, in no program and without a password. */
    protected final Viewer someone(Role role) {
        var name = "Test " + UUID.randomUUID().toString().substring(0, 12);
        var id = database.sql("""
                insert into member (email, handle, display_name, role, state, created_at)
                values (?, ?, ?, ?, 'ACTIVE', utc_timestamp(6)) returning id""")
                .params(name.replace(' ', '.') + "@example.org", name.replace(' ', '-').toLowerCase(Locale.ROOT), name, role.name())
                .query(Long.class).single();
        return Viewer.member(id, role);
    }

    /** From now on the screens are this member's, who must have an account: as if they had just opened the site. */
    protected final void signIn(Viewer member) {
        var generation = database.sql("select session_generation from member where id = ?").param(member.id()).query(Integer.class).single();
        var context = new SecurityContextImpl(new MemberAuthentication(new Principal(member.id(), generation, member.role())));
        // The request takes its user from there when it is made.
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(context);
        initVaadinEnvironment();
        // Inside the application the session is asked first.
        VaadinSession.getCurrent().getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Goes to a URL of the application, query included, as a link does. */
    protected final void go(String url) {
        var location = new Location(url.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The HTML that was sent to the regions of the screen, the frame's included, since this was asked last. */
    protected final String html() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream().map(call -> call.getInvocation())
                .filter(call -> call.getExpression().matches(".*\\.(show|swap|append|insertAfter)\\(.*"))
                .flatMap(call -> call.getParameters().stream()).filter(String.class::isInstance).map(String.class::cast)
                .collect(Collectors.joining("\n"));
    }

    /** Presses the control of the view's page that has this {@code data-action} and these other attributes or fields. */
    protected final void act(String action, Map<String, String> data) {
        var detail = JSON.createObjectNode();
        detail.set("event.detail", JSON.valueToTree(Map.of("action", action, "data", data)));
        elements(getCurrentView().getElement()).filter(element -> element.getComponent().filter(PageRegion.class::isInstance).isPresent())
                .forEach(region -> region.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(region, "page-action", detail)));
    }

    /** What the toasts say that are open, oldest first. */
    protected final List<String> toasts() {
        return $(Notification.class).all().stream().map(toast -> test(toast).getText()).toList();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ViewTests::elements));
    }
}
