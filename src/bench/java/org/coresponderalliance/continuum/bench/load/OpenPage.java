package org.coresponderalliance.continuum.bench.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the application as a browser has it open. What is asked is what the client of Vaadin Flow asks: the first HTML,
 * the initialization ({@code ?v-r=init}), then messages ({@code ?v-r=uidl}) with the token of the page and the numbers of
 * the last message in each direction. Static files, which a browser has in its cache, are not asked for.
 */
public final class OpenPage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_TYPE = "application/json; charset=UTF-8";
    private static final byte[] SYNC = Bytes.of("\"syncId\":");
    private static final byte[] CLIENT = Bytes.of("\"clientId\":");
    private static final byte[] FAILURE = Bytes.of("\"appError\"");
    private static final byte[] EXPIRED = Bytes.of("\"sessionExpired\"");
    /** What page the first HTML has in it; see {@code scripts/painted.js}. */
    private static final Pattern MARK = Pattern.compile("<div id=\"first-paint\" data-page=\"([^\"]+)\"");
    /** What a browser tells of itself: a screen of 1280 by 720. */
    private static final String SCREEN = "&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-curdate=1795569558337&v-tzo=0&v-dstd=0&v-rtzo=0"
            + "&v-dston=false&v-tzid=UTC&v-wn=v-0.6&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light%20dark&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN"
            + "&v-so=landscape-primary&v-soa=0&v-tn=&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";

    private final Browser browser;
    private final int ui;
    private final String token;
    private final String pushId;
    private final Answer first;
    private long sync;
    private long client;
    private Answer last;

    private OpenPage(Browser browser, Answer first, int ui, String token, String pushId, long sync) {
        this.browser = browser;
        this.first = first;
        this.ui = ui;
        this.token = token;
        this.pushId = pushId;
        this.sync = sync;
        this.last = first;
    }

    static OpenPage open(Browser browser, String path, Callable<?> meanwhile) throws Exception {
        var first = browser.get(path).expect(200);
        meanwhile.call();
        var parts = path.substring(1).split("\\?", 2);
        var query = parts.length > 1 ? parts[1] : "";
        var init = browser.get("/?v-r=init&location=" + encoded(parts[0]) + "&query=" + encoded(query) + SCREEN).expect(200);
        var config = JSON.readTree(init.body()).path("appConfig");
        var uidl = config.path("uidl");
        var page = new OpenPage(browser, first, config.path("v-uiId").asInt(), uidl.path("Vaadin-Security-Key").asString(""),
                uidl.path("Vaadin-Push-ID").asString(""), uidl.path("syncId").asLong());
        page.route(parts[0], query, "");
        return page;
    }

    /** Moves on inside the application, as a click on a link does. @return what was sent for the new page */
    public Answer navigate(String path) throws IOException, InterruptedException {
        var parts = path.substring(1).split("\\?", 2);
        return route(parts[0], parts.length > 1 ? parts[1] : "", "client");
    }

    /** The HTML that the browser got first. */
    public Answer first() {
        return first;
    }

    /** Whether the application was told to show what the first HTML has, by the mark that this has. */
    public boolean adoptsFirst() {
        var mark = MARK.matcher(first.text());
        return mark.find() && last.has(Bytes.of("\"page\",\"" + mark.group(1) + "\""));
    }

    /** What was sent last. */
    public Answer last() {
        return last;
    }

    /** Connects the page to what the site tells by itself. */
    public PushChannel listen() throws Exception {
        return PushChannel.connect(browser, ui, pushId, sync);
    }

    /** Tells the site that the page is gone, as a browser does that leaves it. */
    public void close() throws IOException, InterruptedException {
        browser.post("/?v-r=uidl&v-uiId=" + ui, JSON_TYPE, Bytes.of("{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d,\"UNLOAD\":true}"
                .formatted(token, sync, client)));
    }

    private Answer route(String route, String query, String trigger) throws IOException, InterruptedException {
        return send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":%s,"query":%s,"appShellTitle":"","historyState":null,"trigger":"%s"}}"""
                .formatted(JSON.writeValueAsString(route), JSON.writeValueAsString(query), trigger));
    }

    private Answer send(String call) throws IOException, InterruptedException {
        var message = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(token, call, sync, client);
        var answer = browser.post("/?v-r=uidl&v-uiId=" + ui, JSON_TYPE, Bytes.of(message)).expect(200);
        if (answer.has(FAILURE) || answer.has(EXPIRED)) {
            throw new Refused("the application failed: " + answer.text().substring(0, Math.min(300, answer.body().length)));
        }
        sync = Bytes.lastNumber(answer.body(), SYNC);
        client = Bytes.firstNumber(answer.body(), CLIENT);
        last = answer;
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
