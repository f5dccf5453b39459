package org.coresponderalliance.continuum.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** URLs of styles, scripts and fonts with a hash of their content in the name, so that browsers may keep them for a year. */
@Component
public class Assets {

    private final ObjectProvider<ResourceUrlProvider> resources;

    Assets(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    /** The URL for a path such as {@code /styles/app.css}; the path itself where nothing is known of it. */
    public String url(String path) {
        var provider = resources.getIfAvailable();
        var hashed = provider == null ? null : provider.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
