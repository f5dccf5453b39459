package org.coresponderalliance.continuum.library;

import java.net.URI;
import java.net.URISyntaxException;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Addresses of sources: on the web, or a DOI, which is a place too. */
public final class Addresses {

    private static final int LONGEST = 500;

    private Addresses() {}

    /** The address, empty if none was typed; of a DOI where it leads. @throws InvalidInput naming the field if it is none */
    public static String checked(String field, @Nullable String typed) {
        var clean = InputText.field(field, LONGEST).optionalLine(typed);
        var url = clean.matches("(?i)(doi:\\s*)?10\\.\\d{4,9}/\\S+") ? "https://doi.org/" + clean.substring(clean.indexOf("10.")) : clean;
        if (!url.isEmpty() && !isWeb(url)) {
            throw new InvalidInput(field, "library.input.notWeb");
        }
        return url;
    }

    private static boolean isWeb(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
