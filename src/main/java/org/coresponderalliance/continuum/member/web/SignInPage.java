package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.SignInRefused;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: a plain form, for every browser, with or without JavaScript. */
@Controller
class SignInPage {

    private final Documents documents;
    private final Templates templates;
    private final Texts texts;
    private final CurrentViewer viewers;

    SignInPage(Documents documents, Templates templates, Texts texts, CurrentViewer viewers) {
        this.documents = documents;
        this.templates = templates;
        this.texts = texts;
        this.viewers = viewers;
    }

    @GetMapping("/sign-in")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (viewers.get().isGuest()) {
            write(request, response, 200, Map.of());
        } else {
            response.sendRedirect(Next.safe(request.getParameter(Next.PARAMETER)));
        }
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication member) {
        response.setStatus(303);
        response.setHeader("Location", Next.safe(request.getParameter(Next.PARAMETER)));
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

    private void write(HttpServletRequest request, HttpServletResponse response, int status, Map<String, ?> more) throws IOException {
        var model = new HashMap<String, Object>(more);
        model.put("csrf", request.getAttribute(CsrfToken.class.getName()));
        model.put("email", Objects.requireNonNullElse(request.getParameter("email"), ""));
        model.put("next", Next.safe(request.getParameter(Next.PARAMETER)));
        documents.writePrivate(response, status, Page.of(texts.get("member.signIn"), "", templates.render("member/sign-in", model)));
    }
}
