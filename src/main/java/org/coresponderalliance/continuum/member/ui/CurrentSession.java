package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.RememberedBrowsers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session that a screen is used in. */
final class CurrentSession {

    private CurrentSession() {}

    /** Lets this session go on where every other one of the member has just ended. */
    static void renew(MemberAuthentication.Principal principal) {
        var context = new SecurityContextImpl(new MemberAuthentication(principal));
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent().getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** What this browser has kept to be remembered by; null if it is not remembered. */
    static @Nullable String kept() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null ? null : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(RememberedBrowsers.COOKIE))
                .map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst().orElse(null);
    }
}
