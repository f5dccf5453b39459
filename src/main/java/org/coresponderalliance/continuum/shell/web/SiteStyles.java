package org.coresponderalliance.continuum.shell.web;

import java.time.Duration;

import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.StyleSheets;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The style sheets that pages link. The association's color is one of its own, because guests' pages allow no inline style;
 * it is linked with the color in the query, so that a change is seen at once although browsers keep it.
 */
@RestController
class SiteStyles {

    private static final CacheControl FOREVER = CacheControl.maxAge(Duration.ofDays(365));

    private final Site site;
    private final StyleSheets sheets;

    SiteStyles(Site site, StyleSheets sheets) {
        this.site = site;
        this.sheets = sheets;
    }

    /** One of the two sheets that are put together. Under a name of another version it is given too, but not to be kept. */
    @GetMapping(path = "/styles/{audience:guests|members}-{hash:[0-9a-f]{32}}.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> sheet(@PathVariable String audience, @PathVariable String hash) {
        var sheet = audience.equals("guests") ? sheets.guests() : sheets.members();
        var caching = sheet.name().contains(hash) ? FOREVER : CacheControl.noCache();
        return ResponseEntity.ok().cacheControl(caching).body(sheet.css());
    }

    @GetMapping(path = "/site.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> color() {
        var accent = site.accent();
        var css = accent != null && accent.matches("#[0-9a-fA-F]{6}") ? ":root { --brand: " + accent + " }\n" : "";
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic()).body(css);
    }
}
