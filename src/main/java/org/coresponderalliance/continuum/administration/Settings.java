package org.coresponderalliance.continuum.administration;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff set up about the site. Holds from the next page on; each change is in the audit log. */
@Service
public class Settings {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_TAGLINE = 120;
    private static final int LONGEST_URL = 200;

    private final StoredSettings settings;
    private final StoredSite site;
    private final AuditLog audit;
    private final Clock clock;

    Settings(StoredSettings settings, StoredSite site, AuditLog audit, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is set now, defaults included. @throws NotFound unless the viewer is staff */
    public SiteValues values(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return new SiteValues(site.name(), site.tagline(), site.accent(), site.baseUrl());
    }

    /**
     * Changes what differs from now.
     *
     * @throws NotFound     unless the viewer is staff
     * @throws InvalidInput naming each field that cannot be taken; nothing is changed then
     */
    @Transactional
    public void change(SiteValues wanted, Viewer viewer) {
        var now = values(viewer);
        var clean = checked(wanted);
        set(Setting.NAME, now.name(), clean.name(), viewer);
        set(Setting.TAGLINE, now.tagline(), clean.tagline(), viewer);
        set(Setting.ACCENT, now.accent(), clean.accent(), viewer);
        set(Setting.BASE_URL, now.baseUrl(), clean.baseUrl(), viewer);
    }

    /** @param path where the new logo is served; null for the built-in mark */
    @Transactional
    void logo(@Nullable String path, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        set(Setting.LOGO, site.logo(), path, viewer);
    }

    private SiteValues checked(SiteValues wanted) {
        var wrong = new LinkedHashMap<String, Message>();
        var name = taken(wrong, () -> InputText.field("name", LONGEST_NAME).requiredLine(wanted.name()));
        var tagline = taken(wrong, () -> InputText.field("tagline", LONGEST_TAGLINE).optionalLine(wanted.tagline()));
        var accent = taken(wrong, () -> accent(wanted.accent()));
        var baseUrl = taken(wrong, () -> baseUrl(wanted.baseUrl()));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return new SiteValues(name, tagline, accent.isEmpty() ? null : accent, baseUrl);
    }

    private static String taken(Map<String, Message> wrong, Supplier<String> check) {
        try {
            return check.get();
        } catch (InvalidInput invalid) {
            wrong.putAll(invalid.fields());
            return "";
        }
    }

    private static String accent(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        var color = AccentColor.parse(typed).orElseThrow(() -> new InvalidInput("accent", "administration.site.accent.unreadable"));
        if (!color.isReadable()) {
            throw new InvalidInput("accent", "administration.site.accent.faint", color.contrastOnWhite());
        }
        return color.hex();
    }

    private static String baseUrl(@Nullable String typed) {
        var text = InputText.field("baseUrl", LONGEST_URL).requiredLine(typed);
        try {
            var url = new URI(text);
            var web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null) {
                return StoredSite.withoutSlash(text);
            }
        } catch (URISyntaxException notAUrl) {
            // Told as any other text that is no web address.
        }
        throw new InvalidInput("baseUrl", "administration.site.baseUrl.unusable");
    }

    private void set(String name, @Nullable String before, @Nullable String after, Viewer viewer) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            settings.remove(name);
        } else {
            settings.put(name, after, viewer.id(), clock.instant());
        }
        AfterCommit.run(site::forget);
        audit.record(Act.of(viewer.id(), "setting.changed", "setting", 0, "").with("name", name)
                .with("before", Objects.requireNonNullElse(before, "")).with("after", Objects.requireNonNullElse(after, "")));
    }
}
