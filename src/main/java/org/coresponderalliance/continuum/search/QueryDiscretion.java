package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.stereotype.Component;

/** Whether the words of a query may be kept: not if the privacy guard would stop somebody who publishes them. */
@Component
public class QueryDiscretion {

    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}");
    private static final long NOBODY = 0;

    private final PrivacyGuard guard;

    QueryDiscretion(PrivacyGuard guard) {
        this.guard = guard;
    }

    /** Names are typed without capitals in a search field, and the guard knows them by these: so it is asked twice. */
    public boolean mayBeKept(String typed) {
        return isClean(typed) && isClean(BEGINNING.matcher(typed).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT)));
    }

    private boolean isClean(String text) {
        return guard.isClean(List.of(new Passage("q", text)), NOBODY);
    }
}
