package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.AuthorSetting;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How many people live where a member works, as the byline beside everything that they write tells readers: from the facet
 * {@code population_served} of their program. Asked for each text, so it is kept in memory as bylines are.
 */
@Component
class ProgramSizes implements AuthorSetting {

    private static final String FACET = "population_served";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final Cache<Long, Optional<Long>> kept = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    ProgramSizes(JdbcClient jdbc, Taxonomy taxonomy) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
    }

    @Override
    public @Nullable Long population(long memberId) {
        return kept.get(memberId, this::load).orElse(null);
    }

    private Optional<Long> load(long memberId) {
        return jdbc.sql("select f.value from member m join program_facet f on f.program_id = m.program_id where m.id = ? and f.facet = ? order by f.position limit 1")
                .params(memberId, FACET).query(String.class).optional().flatMap(code -> least(taxonomy.label(FACET, code)));
    }

    /** The least of a span in words: {@code 10,000-24,999}, {@code < 10,000}. Staff word these values, so there may be none. */
    static Optional<Long> least(String span) {
        var number = NUMBER.matcher(span);
        return number.find() ? Optional.of(Long.parseLong(number.group().replaceAll("[,.]", ""))) : Optional.empty();
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
