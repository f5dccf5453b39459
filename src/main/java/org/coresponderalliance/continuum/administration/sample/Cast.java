package org.coresponderalliance.continuum.administration.sample;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;

/**
 * Who plays in the sample community, once they are members.
 *
 * @param byKey    by the name that the files give them, in the order of the file
 * @param accounts those whom somebody can sign in as
 * @param programs ids by the names that the files give them
 */
record Cast(Map<String, Viewer> byKey, List<Viewer> accounts, Map<String, Long> programs) {

    long program(String key) {
        return Objects.requireNonNull(programs.get(key), () -> "No program of the sample community is called " + key);
    }

    Viewer viewer(String key) {
        return Objects.requireNonNull(byKey.get(key), () -> "Nobody in the sample community is called " + key);
    }

    /** The account with exactly this role. */
    Viewer account(Role role) {
        return accounts.stream().filter(account -> account.role() == role).findFirst().orElseThrow();
    }

    long id(String key) {
        return viewer(key).id();
    }

    Set<Long> ids(Collection<String> keys) {
        var ids = new LinkedHashSet<Long>();
        keys.forEach(key -> ids.add(id(key)));
        return ids;
    }

    /** So many members without that one, as long as there are: others for each place, but the same at each loading. */
    Set<Long> some(int number, int place, long without) {
        var all = byKey.values().stream().map(Viewer::id).filter(id -> id != without).toList();
        var some = new LinkedHashSet<Long>();
        for (int i = 0; i < Math.min(number, all.size()); i++) {
            some.add(all.get((place + i) % all.size()));
        }
        return some;
    }
}
