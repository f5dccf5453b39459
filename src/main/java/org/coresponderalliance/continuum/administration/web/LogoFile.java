package org.coresponderalliance.continuum.administration.web;

import java.time.Duration;
import org.coresponderalliance.continuum.administration.SiteLogo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo, for everybody. Pages link it with its hash in the query, so browsers may keep it for a year. */
@RestController
class LogoFile {

    private final SiteLogo logo;

    LogoFile(SiteLogo logo) {
        this.logo = logo;
    }

    @GetMapping(SiteLogo.PATH)
    ResponseEntity<byte[]> png() {
        return logo.png().map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic()).body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
