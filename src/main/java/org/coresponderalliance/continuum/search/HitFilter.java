package org.coresponderalliance.continuum.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.jspecify.annotations.Nullable;

/** Which of the things that can be found are wanted. It only takes away: what a viewer may see is decided before. */
public sealed interface HitFilter {

    /** What has one of these values in a field of the index; nothing where there are none. */
    record Has(String field, Set<?> values) implements HitFilter {
        public Has {
            values = Set.copyOf(values);
        }
    }

    /** What has a value in a field of the index that begins so. */
    record Beginning(String field, String value) implements HitFilter {}

    /** What was published from a day on, or before another one begins, in UTC; null for without bound. Members and programs are not published. */
    record Published(@Nullable LocalDate from, @Nullable LocalDate before) implements HitFilter {}

    /** What was published at this moment or later. Members and programs are not published. */
    record Since(Instant moment) implements HitFilter {}

    record AnyOf(List<HitFilter> parts) implements HitFilter {}

    record Not(HitFilter part) implements HitFilter {}

    /** What one of these members is shown as the author of. */
    static HitFilter by(Collection<Long> members) {
        return new Has(Fields.AUTHOR, Set.copyOf(members));
    }

    /** What this member is the author of, shown as that or not. */
    static HitFilter ownedBy(long member) {
        return new Has(Fields.ACCESS_AUTHOR, Set.of(member));
    }

    /** What belongs to one of these, such as {@code discussion/12}. */
    static HitFilter of(Collection<String> threads) {
        return new Has(Fields.THREAD, Set.copyOf(threads));
    }

    /** What has one of these values, such as {@code topic/privacy}. */
    static HitFilter facets(Collection<String> values) {
        return new Has(Fields.FACET, Set.copyOf(values));
    }

    static HitFilter kinds(Kind... kinds) {
        return new Has(Fields.KIND, Set.copyOf(java.util.Arrays.stream(kinds).map(Kind::name).toList()));
    }

    /** Accepted answers. */
    static HitFilter accepted() {
        return new Has(Fields.ACCEPTED, Set.of(true));
    }
}
