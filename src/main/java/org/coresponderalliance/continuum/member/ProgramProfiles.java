package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All programs in which somebody works, as they can be compared. Asked beside every article, so all of them are kept in
 * memory until one of them changes or somebody moves: some hundred bytes each.
 */
@Service
public class ProgramProfiles {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final BylineText text;
    private final Cache<String, Map<Long, ProgramProfile>> programs = Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();
    private final Cache<Long, Optional<Long>> workplaces = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    ProgramProfiles(JdbcClient jdbc, BylineText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** Programs with at least one active member, by id. */
    public Map<Long, ProgramProfile> all() {
        return Objects.requireNonNull(programs.get(ALL, key -> load()));
    }

    /** Those of the programs that there are, also ones in which nobody works any more, by id. */
    public Map<Long, ProgramProfile> of(java.util.Collection<Long> ids) {
        var known = all();
        var found = new HashMap<Long, ProgramProfile>();
        ids.stream().filter(known::containsKey).forEach(id -> found.put(id, known.get(id)));
        var missing = ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            found.putAll(read("p.id in (" + String.join(", ", missing.stream().map(String::valueOf).toList()) + ")"));
        }
        return found;
    }

    /** The one in which the viewer works; empty for guests and those who named none. */
    public Optional<ProgramProfile> own(Viewer viewer) {
        return Optional.ofNullable(viewer.memberId()).flatMap(member -> Objects.requireNonNull(workplaces.get(member, this::workplace)))
                .flatMap(id -> Optional.ofNullable(of(List.of(id)).get(id)));
    }

    private Optional<Long> workplace(long member) {
        return jdbc.sql("select program_id from member where id = ? and program_id is not null").param(member).query(Long.class).optional();
    }

    private Map<Long, ProgramProfile> load() {
        return Map.copyOf(read("exists (select 1 from member m where m.program_id = p.id and m.state = 'ACTIVE')"));
    }

    private Map<Long, ProgramProfile> read(String condition) {
        record Row(long id, String name, String facet, String value) {}
        var names = new LinkedHashMap<Long, String>();
        var facets = new HashMap<Long, Map<String, List<String>>>();
        jdbc.sql("select p.id, p.name, coalesce(f.facet, '') as facet, coalesce(f.value, '') as value from program p "
                        + "left join program_facet f on f.program_id = p.id where " + condition + " order by p.id, f.facet, f.position")
                .query(Row.class).list().forEach(row -> {
                    names.put(row.id(), row.name());
                    var said = facets.computeIfAbsent(row.id(), id -> new HashMap<>());
                    if (!row.facet().isEmpty()) {
                        said.computeIfAbsent(row.facet(), facet -> new ArrayList<>()).add(row.value());
                    }
                });
        var profiles = new HashMap<Long, ProgramProfile>();
        names.forEach((id, name) -> profiles.put(id, new ProgramProfile(id, name, text.line("", "", facets.get(id)),
                new FacetSelection(facets.get(id)), text.words(facets.get(id)))));
        return profiles;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(MemberChanged event) {
        workplaces.invalidate(event.memberId());
        programs.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(MemberJoined event) {
        programs.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(ProgramChanged event) {
        programs.invalidateAll();
    }

    @TransactionalEventListener
    void forget(FacetValueMerged event) {
        programs.invalidateAll();
    }
}
