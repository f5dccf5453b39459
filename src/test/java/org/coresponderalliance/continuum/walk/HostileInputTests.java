package org.coresponderalliance.continuum.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.Continuum;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever is put into addresses and forms, the answer is a page, a refusal or nothing found: never a failure. */
class HostileInputTests extends DatabaseTests {

    /** As they stand in an address. */
    private static final List<String> HOSTILE = List.of("%00", "%FF%FE", "%C3%28", "%ED%A0%80", "-1", "0", "99999999999999999999", "9223372036854775807",
            "2147483648", "%E2%80%AEgpj", "%E2%80%8B", "%07", "'%20or%201=1%20--", "%22unbalanced", "%22%22", "-", "-%22", "(", "*", "%5C", "AND%20OR%20NOT",
            "%3Cscript%3Ealert(1)%3C/script%3E", "%24%7B7*7%7D", "..", "a/b", "%20", "x".repeat(10_000), "%F0%9F%98%80".repeat(300), "%0D%0ASet-Cookie:%20x=y");

    private static final List<String> PLAIN = List.of("q", "tag", "topic", "f.topic", "f.%22", "kind", "show", "page", "from", "to", "sort", "facet", "words",
            "unread", "id", "category", "limit", "title", "number", "token", "next", "email", "state");
    private static final List<String> CURSORS = List.of("after", "before", "cursor");

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    private MockMvcTester web;
    @Autowired
    private Pages pages;
    @Autowired
    private List<PageSource> sources;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noAddressMakesTheSiteFailForGuests() {
        var failed = addresses().toList().parallelStream().map(address -> status(web.get().uri(URI.create(address))) + " " + shortened(address))
                .filter(answer -> answer.startsWith("5"));
        assertThat(failed).isEmpty();
    }

    @Test
    void noAddressOfAPageMakesItFailForMembers() {
        var moderator = Viewer.member(987_654, Role.MODERATOR);
        var failed = new CopyOnWriteArrayList<String>();
        sources.stream().flatMap(source -> source.paths().stream()).toList().parallelStream().forEach(path -> {
            for (var hostile : decoded()) {
                var query = new java.util.TreeMap<String, List<String>>();
                PLAIN.forEach(name -> query.put(name, List.of(hostile, hostile)));
                tryPage(path.replaceAll("\\{[^/]+}", "1"), query, moderator, failed);
                CURSORS.forEach(name -> tryPage(path.replaceAll("\\{[^/]+}", "1"), Map.of(name, List.of(hostile)), moderator, failed));
                tryPage(path.replaceAll("\\{[^/]+}", java.util.regex.Matcher.quoteReplacement(UriUtils.encode(hostile, "UTF-8"))), Map.of(), moderator, failed);
            }
        });
        assertThat(failed).isEmpty();
    }

    @Test
    void noFormFailsOnWhatIsTypedIntoIt() {
        var failed = new ArrayList<String>();
        for (var path : List.of("/join", "/join/confirm", "/reset", "/reset/new", "/welcome", "/sign-in", "/first-administrator")) {
            for (var hostile : decoded()) {
                var request = web.post().uri(path).cookie(new Cookie("XSRF-TOKEN", "t")).header("X-XSRF-TOKEN", "t");
                for (var field : List.of("name", "email", "password", "discipline", "agency", "why", "token", "next", "remember-me")) {
                    request.param(field, hostile);
                }
                var status = status(request);
                if (status >= 500) {
                    failed.add(status + " " + path + " " + shortened(hostile));
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    private Stream<String> addresses() {
        var paths = Stream.concat(sources.stream().flatMap(source -> source.paths().stream()), mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(Continuum.class.getPackageName()))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())).distinct().toList();
        return paths.stream().flatMap(path -> HOSTILE.stream().flatMap(hostile -> {
            var one = path.replaceAll("\\{[^/]+}", "1");
            var all = new StringBuilder(one).append('?');
            PLAIN.forEach(name -> all.append(name).append('=').append(hostile).append('&'));
            return Stream.of(Stream.of(all.toString()), CURSORS.stream().map(name -> one + "?" + name + "=" + hostile),
                    path.contains("{") ? Stream.of(path.replaceAll("\\{[^/]+}", java.util.regex.Matcher.quoteReplacement(hostile))) : Stream.<String>of())
                    .flatMap(stream -> stream);
        }));
    }

    /** As a program gets them, with cursors that somebody has tampered with. */
    private static List<String> decoded() {
        var all = new ArrayList<>(HOSTILE.stream().map(one -> UriUtils.decode(one, "UTF-8")).toList());
        all.add("lone \ud800 half");
        all.add(Cursor.of(List.of(1, "9999999999-01-01T00:00:00Z", 3)).text());
        all.add(Cursor.of(List.of("-9223372036854775808", "+1000000000-12-31T23:59:59.999999999Z", "9223372036854775807")).text());
        all.add(Cursor.of(List.of("0000-01-01T00:00:00Z", "1")).text());
        all.add(Cursor.of(List.of("+1000000000-12-31T23:59:59.999999999Z", "-1")).text());
        all.add(Cursor.of(List.of("9223372036854775807")).text());
        return all;
    }

    private void tryPage(String path, Map<String, List<String>> query, Viewer viewer, List<String> failed) {
        try {
            pages.page(path, query, viewer);
        } catch (CommunityException refused) {
            // What a refusal is for.
        } catch (RuntimeException failure) {
            failed.add(shortened(path + " " + query) + " " + shortened(String.valueOf(failure)));
        }
    }

    private static int status(MockMvcRequestBuilder request) {
        TestSecurityContextHolder.clearContext();
        var network = NETWORKS.incrementAndGet();
        var answer = request.with(remote -> {
            remote.setRemoteAddr("172." + (16 + network / 62_500) + "." + network / 250 % 250 + "." + (1 + network % 250));
            return remote;
        }).exchange();
        return answer.getUnresolvedException() == null ? answer.getResponse().getStatus() : 599;
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
