package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.administration.Settings;
import org.coresponderalliance.continuum.administration.SiteValues;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff set up about the site. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings")
class SettingsApi {

    /** What to change; what is absent stays. An empty accent goes back to the built-in color. */
    record Changes(@Nullable String name, @Nullable String tagline, @Nullable String accent, @Nullable String baseUrl) {

        SiteValues over(SiteValues now) {
            return new SiteValues(Objects.requireNonNullElse(name, now.name()), Objects.requireNonNullElse(tagline, now.tagline()),
                    accent == null ? now.accent() : accent, Objects.requireNonNullElse(baseUrl, now.baseUrl()));
        }
    }

    private final Settings settings;
    private final CurrentViewer viewers;

    SettingsApi(Settings settings, CurrentViewer viewers) {
        this.settings = settings;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "How the site is called and looks, for staff")
    SiteValues settings() {
        return settings.values(viewers.get());
    }

    @PatchMapping
    @Operation(summary = "Change it; what is absent stays")
    SiteValues change(@RequestBody Changes changes) {
        var viewer = viewers.get();
        settings.change(changes.over(settings.values(viewer)), viewer);
        return settings.values(viewer);
    }
}
