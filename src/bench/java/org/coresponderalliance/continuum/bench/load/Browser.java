package org.coresponderalliance.continuum.bench.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** A browser in which a member has signed in: its cookies, and what it asks the site with them. */
public final class Browser {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN_OF_FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;
    private static final String TOKEN = "XSRF-TOKEN";
    private static final String REMEMBERED = "remembered";

    private final Web web;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Browser(Web web) {
        this.web = web;
    }

    /** Signs in through the form, and asks to be remembered. */
    public static Browser signIn(Web web, String email, String password) throws IOException, InterruptedException {
        var browser = new Browser(web);
        var form = TOKEN_OF_FORM.matcher(browser.get("/sign-in").expect(200).text());
        if (!form.find()) {
            throw new Refused("no token in the form for signing in");
        }
        var typed = "email=%s&password=%s&remember-me=on&next=/&_csrf=%s".formatted(encoded(email), encoded(password), encoded(form.group(1)));
        browser.post("/sign-in", FORM, Bytes.of(typed)).expect(SEE_OTHER);
        if (!browser.cookies.containsKey("JSESSIONID")) {
            throw new Refused("no session after signing in as " + email);
        }
        return browser;
    }

    /**
     * The same browser after a restart: it has no session, but is remembered, and gets a new session with its first request.
     * What it is remembered by is taken for a minute after {@link #restart}, because many tabs may open at once.
     */
    public Browser tab() {
        var browser = new Browser(web);
        browser.cookies.put(REMEMBERED, cookies.get(REMEMBERED));
        return browser;
    }

    /** Uses what the browser is remembered by once, after which any number of {@linkplain #tab tabs} may use it for a minute. */
    public void restart() throws IOException, InterruptedException {
        tab().get("/about").expect(200);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return keep(web.get(path, headers()));
    }

    public Answer post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return keep(web.post(path, type, body, headers()));
    }

    /** Opens a page of the application and waits until it can be used. */
    public OpenPage open(String path) throws Exception {
        return open(path, () -> null);
    }

    /** The same. @param meanwhile what happens after the first HTML, before the application asks for anything */
    public OpenPage open(String path, Callable<?> meanwhile) throws Exception {
        return OpenPage.open(this, path, meanwhile);
    }

    /** Signs out, so that the site forgets the session; other tabs stay remembered. */
    public void signOut() throws IOException, InterruptedException {
        cookies.remove(REMEMBERED);
        if (!cookies.containsKey(TOKEN)) {
            // Signing in has replaced it; the new one comes with the next page.
            get("/about").expect(200);
        }
        var form = "_csrf=" + cookies.getOrDefault(TOKEN, "");
        keep(web.post("/sign-out", FORM, Bytes.of(form), withToken()).expect(FOUND));
    }

    Web web() {
        return web;
    }

    String cookies() {
        var line = new StringBuilder();
        cookies.forEach((name, value) -> line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return line.toString();
    }

    private String[] headers() {
        return cookies.isEmpty() ? new String[0] : new String[] {"Cookie", cookies()};
    }

    private String[] withToken() {
        return new String[] {"Cookie", cookies(), "X-XSRF-TOKEN", cookies.getOrDefault(TOKEN, "")};
    }

    private Answer keep(Answer answer) {
        for (var line : all(answer)) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static List<String> all(Answer answer) {
        return new ArrayList<>(answer.headers().allValues("set-cookie"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
