package org.coresponderalliance.continuum.administration;

import java.time.Duration;
import java.util.Map;
import org.coresponderalliance.continuum.administration.sample.SampleLoaded;
import org.coresponderalliance.continuum.member.SampleAccounts;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The site as the settings describe it. Asked for with every page, so kept in memory; see {@link #forget()}. */
@Component
class StoredSite implements Site {

    static final String DEFAULT_NAME = "Continuum";
    static final String DEFAULT_TAGLINE = "Co-Responder Alliance";

    /** Another node may have changed a setting, which nobody tells this one about: half a minute later it knows. */
    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private record Known(Map<String, String> values, boolean sample, long readAt) {}

    private final StoredSettings settings;
    private final SampleAccounts samples;
    private final PageChanges pages;
    private final String defaultBaseUrl;
    private volatile @Nullable Known known;

    StoredSite(StoredSettings settings, SampleAccounts samples, PageChanges pages, @Value("${continuum.base-url}") String defaultBaseUrl) {
        this.settings = settings;
        this.samples = samples;
        this.pages = pages;
        this.defaultBaseUrl = withoutSlash(defaultBaseUrl);
    }

    @Override
    public String name() {
        return values().getOrDefault(Setting.NAME, DEFAULT_NAME);
    }

    @Override
    public String tagline() {
        return values().getOrDefault(Setting.TAGLINE, DEFAULT_TAGLINE);
    }

    @Override
    public @Nullable String logo() {
        return values().get(Setting.LOGO);
    }

    @Override
    public @Nullable String accent() {
        return values().get(Setting.ACCENT);
    }

    @Override
    public String baseUrl() {
        return values().getOrDefault(Setting.BASE_URL, defaultBaseUrl);
    }

    @Override
    public boolean isSample() {
        return known().sample();
    }

    @TransactionalEventListener
    void on(SampleLoaded event) {
        forget();
    }

    /** The next question reads the table again. */
    synchronized void forget() {
        known = null;
        pages.changed();
    }

    static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private Map<String, String> values() {
        return known().values();
    }

    private Known known() {
        var present = known;
        return present == null || System.nanoTime() - present.readAt() > KEPT_NANOS ? read() : present;
    }

    /** Not while somebody is told to forget: what is read before a change must not be kept after it. */
    private synchronized Known read() {
        var read = new Known(settings.all(), samples.areHere(), System.nanoTime());
        known = read;
        return read;
    }
}
