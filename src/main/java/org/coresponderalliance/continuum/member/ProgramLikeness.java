package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facets of the program that a member works in. A change of it shows within minutes. */
@Component
class ProgramLikeness implements ViewerLikeness {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private final Cache<Long, Set<String>> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final JdbcClient jdbc;

    ProgramLikeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> facets(Viewer viewer) {
        return viewer.isGuest() ? Set.of() : known.get(viewer.id(), this::read);
    }

    private Set<String> read(long member) {
        return Set.copyOf(jdbc.sql("select concat(f.facet, '/', f.value) from member m join program_facet f on f.program_id = m.program_id where m.id = ?").param(member)
                .query(String.class).set());
    }
}
