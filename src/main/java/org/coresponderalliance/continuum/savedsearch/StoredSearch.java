package org.coresponderalliance.continuum.savedsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchLinks;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * A saved search as it is in the database.
 *
 * @param name  empty where the member gave it none
 * @param since nothing that was published before is told
 * @param due   when it is looked through next; null for what is not told by the clock
 */
record StoredSearch(long id, long memberId, String name, SearchRequest search, Frequency frequency, Instant savedAt, Instant since,
                    @Nullable Instant due) {

    static StoredSearch of(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var search = new SearchRequest(row.getString("words"), kind == null ? null : Kind.valueOf(kind),
                row.getString("facets").lines().collect(Collectors.toCollection(LinkedHashSet::new)), SearchRequest.Sort.valueOf(row.getString("sort")), 1, row.getBoolean("only_typed"));
        return new StoredSearch(row.getLong("id"), row.getLong("member_id"), row.getString("name"), search, Frequency.valueOf(row.getString("frequency")),
                Utc.instant(row, "saved_at"), Utc.instant(row, "since"), Utc.instantOrNull(row, "due_at"));
    }

    Facts facts() {
        return Facts.of(Content.SAVED_SEARCH, State.OPEN, Audience.MEMBERS, null, memberId);
    }

    /** The same for what asks the same, in the form in which it stands in the database. */
    static String asked(SearchRequest search) {
        return DigestUtils.sha256Hex(SearchLinks.to(search));
    }

    static String facets(SearchRequest search) {
        return String.join("\n", search.facets());
    }
}
