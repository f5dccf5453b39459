package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.RememberedBrowsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keeps in a cookie what a remembered browser is known by, and takes it away at signing out. */
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

    private static final String PARAMETER = "remember-me";

    private final RememberedBrowsers browsers;

    RememberMe(RememberedBrowsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var kept = kept(request);
        if (kept.isEmpty()) {
            return null;
        }
        var remembered = browsers.recognize(kept.get());
        if (remembered.isEmpty()) {
            write(request, response, "", Duration.ZERO);
            return null;
        }
        if (remembered.get().token() instanceof String token) {
            write(request, response, token, RememberedBrowsers.VALID);
        }
        return new MemberAuthentication(remembered.get().principal());
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (request.getParameter(PARAMETER) != null && signedIn instanceof MemberAuthentication member) {
            write(request, response, browsers.remember(member.getPrincipal().memberId(), BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT))), RememberedBrowsers.VALID);
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A mistyped password is no reason to forget a browser.
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        kept(request).ifPresent(kept -> {
            browsers.forget(kept);
            write(request, response, "", Duration.ZERO);
        });
    }

    private static Optional<String> kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(RememberedBrowsers.COOKIE))
                .map(jakarta.servlet.http.Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(RememberedBrowsers.COOKIE, value).path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
