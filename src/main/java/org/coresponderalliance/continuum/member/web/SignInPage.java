package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.SignInRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: a plain form, for every browser, with or without JavaScript. */
@Controller
class SignInPage {

    /** Says on the form that a password was just set: {@code /sign-in?password=set}. */
    private static final String PASSWORD_SET = "set";

    /** Says that a session ended while somebody was at a screen: {@code /sign-in?signed-out}. */
    private static final String SIGNED_OUT = "signed-out";

    private final PlainForms forms;
    private final Texts texts;
    private final CurrentViewer viewers;

    SignInPage(PlainForms forms, Texts texts, CurrentViewer viewers) {
        this.forms = forms;
        this.texts = texts;
        this.viewers = viewers;
    }

    @GetMapping("/sign-in")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewers.get().isGuest()) {
            response.sendRedirect(next(request));
        } else if (PASSWORD_SET.equals(request.getParameter("password"))) {
            write(request, response, 200, Map.of("notice", texts.get("member.signIn.passwordSet")));
        } else if (request.getParameter(SIGNED_OUT) != null) {
            write(request, response, 200, Map.of("notice", texts.get("member.signIn.signedOut")));
        } else {
            write(request, response, 200, Map.of());
        }
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication member) {
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, Next.safe(request.getParameter(Next.PARAMETER)));
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
        if (refusal instanceof SignInRefused refused && refused.waiting() instanceof Duration wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            write(request, response, 429, Map.of("problem", texts.get("member.signIn.wait", words(wait))));
        } else {
            write(request, response, 401, Map.of("problem", texts.get("member.signIn.refused")));
        }
    }

    private String words(Duration wait) {
        return wait.compareTo(Duration.ofMinutes(2)) < 0
                ? texts.get("member.wait.seconds", wait.toSeconds() + 1) : texts.get("member.wait.minutes", wait.toMinutes() + 1);
    }

    /** Somebody whose session ended in the midst of something comes from there and goes back there. */
    private static String next(HttpServletRequest request) {
        var named = request.getParameter(Next.PARAMETER);
        return named == null && request.getParameter(SIGNED_OUT) != null ? Next.before(request) : Next.safe(named);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, Map<String, ?> more) throws IOException {
        var model = new HashMap<String, Object>(more);
        model.put("next", next(request));
        forms.write(request, response, status, "member/sign-in", "member.signIn", Form.typed(request, "email"), model);
    }
}
