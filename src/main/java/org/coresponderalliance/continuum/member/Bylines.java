package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The directory for other modules. Bylines stand beside every post, so they are kept in memory until the member changes. */
@Service
class Bylines implements MemberDirectory {

    private static final int MOST_SUGGESTIONS = 10;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final BylineQueries queries;
    private final Cache<Long, Byline> kept = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    Bylines(JdbcClient jdbc, BylineQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    @Override
    public Map<Long, Byline> bylines(Collection<Long> memberIds) {
        var ids = Set.copyOf(memberIds);
        var found = new HashMap<>(kept.getAllPresent(ids));
        var missing = ids.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            var loaded = queries.load(missing);
            kept.putAll(loaded);
            found.putAll(loaded);
            missing.forEach(id -> found.computeIfAbsent(id, queries::nobody));
        }
        return found;
    }

    @Override
    public Map<String, Long> byHandle(Collection<String> handles) {
        if (handles.isEmpty()) {
            return Map.of();
        }
        var ids = new HashMap<String, Long>();
        jdbc.sql("select handle, id from member where state = 'ACTIVE' and handle in (:handles)").param("handles", Set.copyOf(handles))
                .query(row -> { ids.put(row.getString(1).toLowerCase(Locale.ROOT), row.getLong(2)); });
        return ids;
    }

    @Override
    public List<Byline> suggest(String beginning, Viewer viewer) {
        if (viewer.isGuest()) {
            return List.of();
        }
        var prefix = Like.prefix(beginning.strip());
        var ids = jdbc.sql("""
                select m.id from member m where %s and m.state = 'ACTIVE'
                and (m.handle like :prefix or m.display_name like :prefix or m.display_name like :word)
                order by m.display_name, m.id limit %d""".formatted(AccessRules.visible(Content.MEMBER, viewer, MemberColumns.SQL), MOST_SUGGESTIONS))
                .param("prefix", prefix).param("word", "% " + prefix).query(Long.class).list();
        var bylines = bylines(ids);
        return ids.stream().map(bylines::get).toList();
    }

    @Override
    public Optional<Long> programOf(long memberId) {
        return jdbc.sql("select program_id from member where id = ? and program_id is not null").param(memberId).query(Long.class).optional();
    }

    @Override
    public Instant memberSince(long memberId) {
        return jdbc.sql("select created_at from member where id = ?").param(memberId)
                .query((row, index) -> Utc.instant(row, "created_at")).optional().orElse(Instant.EPOCH);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(MemberChanged event) {
        kept.invalidate(event.memberId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(ProgramChanged event) {
        kept.invalidateAll();
    }

    @TransactionalEventListener
    void forget(FacetValueMerged event) {
        kept.invalidateAll();
    }
}
