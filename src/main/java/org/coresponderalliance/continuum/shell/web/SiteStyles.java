package org.coresponderalliance.continuum.shell.web;

import java.time.Duration;

import org.coresponderalliance.continuum.shell.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The association's color as a style sheet of its own, because guests' pages allow no inline style. Pages link it with the
 * color in the query, so that a change is seen at once although browsers keep it.
 */
@RestController
class SiteStyles {

    private final Site site;

    SiteStyles(Site site) {
        this.site = site;
    }

    @GetMapping(path = "/site.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> color() {
        var accent = site.accent();
        var css = accent != null && accent.matches("#[0-9a-fA-F]{6}") ? ":root { --brand: " + accent + " }\n" : "";
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic()).body(css);
    }
}
