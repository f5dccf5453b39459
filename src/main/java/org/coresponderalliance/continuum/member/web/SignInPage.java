package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
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
    private final WaitWords waits;
    private final CurrentViewer viewers;

    SignInPage(PlainForms forms, Texts texts, WaitWords waits, CurrentViewer viewers) {
        this.forms = forms;
        this.texts = texts;
        this.waits = waits;
        this.viewers = viewers;
    }

    @GetMapping("/sign-in")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewers.get().isGuest()) {
            response.sendRedirect(Next.after(request));
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
        try {
            PlainForms.requireReadable(request, "email", "password");
        } catch (InvalidInput unreadable) {
            write(request, response, 400, Form.typed(request, "email").refused(unreadable, texts), Map.of());
            return;
        }
        if (refusal instanceof SignInRefused refused && refused.waiting() instanceof Duration wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            write(request, response, 429, Map.of("problem", texts.get(waits.of(wait))));
        } else {
            write(request, response, 401, Map.of("problem", texts.get("member.signIn.refused")));
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, Map<String, ?> more) throws IOException {
        write(request, response, status, Form.typed(request, "email"), more);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, Form form, Map<String, ?> more) throws IOException {
        var model = new HashMap<String, Object>(more);
        model.put("next", Next.after(request));
        forms.write(request, response, status, "member/sign-in", "member.signIn", form, model);
    }
}
