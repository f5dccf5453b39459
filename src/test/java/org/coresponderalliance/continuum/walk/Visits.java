package org.coresponderalliance.continuum.walk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Pages;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPatternParser;

/** Asks for pages and endpoints as somebody, and remembers which ways were gone. Each walker has one thread of several. */
final class Visits {

    /** What came back. {@code text} is all of it that a person or a program could read, without what is named anew each time. */
    record Answer(int status, String text) {

        Set<String> words() {
            return Thing.words(text);
        }

        /** The same without the number that was asked for, to be compared with the answer for another number. */
        Answer without(long id) {
            return new Answer(status, text.replaceAll("/" + id + "(?!\\d)", "/#"));
        }
    }

    /** An endpoint: its method and the pattern of its path. */
    record Way(HttpMethod method, String pattern) {

        String url(long id, long number) {
            return pattern.replace("{id}", String.valueOf(id)).replace("{memberId}", String.valueOf(id)).replace("{number}", String.valueOf(number)).replace("{kind}", "HELPFUL")
                    .replace("{recommendation}", String.valueOf(number)).replace("{consent}", String.valueOf(number)).replace("{note}", String.valueOf(number)).replace("{enclosure}", String.valueOf(number));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** Requests with one token, which may come in a burst of 600. */
    private static final int REQUESTS_PER_TOKEN = 550;

    private final MockMvcTester http;
    private final Pages pages;
    private final List<PageSource> sources;
    private final Chrome chrome;
    private final Frames frames;
    private final AccessTokens tokens;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Map<Viewer, String> secrets = new ConcurrentHashMap<>();
    private final Map<Viewer, AtomicInteger> uses = new ConcurrentHashMap<>();
    private final AtomicInteger networks = new AtomicInteger();

    Visits(MockMvcTester http, Pages pages, List<PageSource> sources, Chrome chrome, Frames frames, AccessTokens tokens) {
        this.http = http;
        this.pages = pages;
        this.sources = sources;
        this.chrome = chrome;
        this.frames = frames;
        this.tokens = tokens;
    }

    /** Path patterns of the pages, and methods and patterns of the endpoints, that were asked for until now. */
    Set<String> gone() {
        return gone;
    }

    /** A page: for guests the whole document over HTTP, for members the frame and the page of their first HTML. */
    Answer page(Viewer viewer, String url) {
        notePage(url);
        return viewer.isGuest() ? get(viewer, url) : memberPage(viewer, url);
    }

    private Answer memberPage(Viewer viewer, String url) {
        var uri = UriComponentsBuilder.fromUriString(url).build();
        try {
            var page = pages.page(uri.getPath(), uri.getQueryParams(), viewer).orElseThrow();
            var frame = frames.painted(chrome.model(viewer, page.active()), page);
            return new Answer(200, page.title() + "\n" + page.description() + "\n" + page.canonical() + "\n" + frame);
        } catch (CommunityException refused) {
            return new Answer(404, refused.text().key());
        }
    }

    /** An endpoint, with a token if it is the API's, else with the member's session. */
    Answer get(Viewer viewer, String url) {
        return ask(viewer, HttpMethod.GET, url, "");
    }

    Answer ask(Viewer viewer, HttpMethod method, String url, String json) {
        // What the last member's request left behind in this thread would make a member of a guest.
        TestSecurityContextHolder.clearContext();
        var request = http.method(method).uri(java.net.URI.create(url));
        if (!json.isEmpty()) {
            request.contentType("application/json").content(json);
        }
        if (viewer.isGuest()) {
            var network = networks.incrementAndGet();
            request.with(remote -> {
                remote.setRemoteAddr("10." + network / 62_500 + "." + network / 250 % 250 + "." + (1 + network % 250));
                return remote;
            });
        } else if (url.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + token(viewer));
        } else {
            request.with(SecurityMockMvcRequestPostProcessors.authentication(
                    new MemberAuthentication(new MemberAuthentication.Principal(viewer.id(), 0, viewer.role()))));
        }
        return answer(method, request.exchange());
    }

    private Answer answer(HttpMethod method, MvcTestResult result) {
        var pattern = result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            gone.add(method + " " + pattern);
        }
        var response = result.getResponse();
        var text = new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var headers = response.getHeaderNames().stream().filter(name -> !name.equals("Set-Cookie")).sorted()
                .map(name -> name + ": " + response.getHeaders(name)).toList();
        return new Answer(response.getStatus(), headers + "\n" + text);
    }

    private void notePage(String url) {
        var path = PathContainer.parsePath(UriComponentsBuilder.fromUriString(url).build().getPath());
        sources.stream().flatMap(source -> source.paths().stream())
                .filter(pattern -> PathPatternParser.defaultInstance.parse(pattern).matches(path))
                .max(PATTERNS).ifPresent(pattern -> gone.add("PAGE " + pattern));
    }

    /** The most specific one last. */
    private static final java.util.Comparator<String> PATTERNS = (one, other) ->
            PathPatternParser.defaultInstance.parse(other).compareTo(PathPatternParser.defaultInstance.parse(one));

    private String token(Viewer viewer) {
        if (uses.computeIfAbsent(viewer, key -> new AtomicInteger()).getAndIncrement() % REQUESTS_PER_TOKEN == 0) {
            var scopes = viewer.isModerator() ? EnumSet.allOf(Scope.class) : EnumSet.of(Scope.READ, Scope.WRITE);
            secrets.put(viewer, tokens.create(viewer, "walk", scopes, null).secret());
        }
        return secrets.get(viewer);
    }
}
