package org.coresponderalliance.continuum.savedsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.Arrivals.Arrival;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved searches and what they found anew, in the database. */
@Repository
class SavedSearchTable {

    private final JdbcClient jdbc;

    SavedSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredSearch> find(long id) {
        return jdbc.sql("select * from saved_search where id = ?").param(id).query(StoredSearch::of).optional();
    }

    List<StoredSearch> of(Collection<Long> ids) {
        return jdbc.sql("select * from saved_search where id in (:ids)").param("ids", ids).query(StoredSearch::of).list();
    }

    /** The last saved first. */
    List<StoredSearch> of(long memberId) {
        return jdbc.sql("select * from saved_search where member_id = ? order by id desc").param(memberId).query(StoredSearch::of).list();
    }

    Optional<StoredSearch> asking(long memberId, SearchRequest search) {
        return jdbc.sql("select * from saved_search where member_id = ? and asked = ?").params(memberId, StoredSearch.asked(search)).query(StoredSearch::of).optional();
    }

    int count(long memberId) {
        return jdbc.sql("select count(*) from saved_search where member_id = ?").param(memberId).query(Integer.class).single();
    }

    /** Nothing happens where the member has it. */
    void add(long memberId, String name, SearchRequest search, Frequency frequency, Instant now) {
        jdbc.sql("""
                        insert into saved_search (member_id, name, words, kind, facets, sort, only_typed, asked, frequency, saved_at, since, due_at)
                        values (:member, :name, :words, :kind, :facets, :sort, :typed, :asked, :frequency, :now, :now, :due) on duplicate key update id = id""")
                .param("member", memberId).param("name", name).param("words", search.text()).param("kind", search.kind() == null ? null : search.kind().name())
                .param("facets", StoredSearch.facets(search)).param("sort", search.sort().name()).param("typed", search.onlyTyped()).param("asked", StoredSearch.asked(search))
                .param("frequency", frequency.name()).param("now", Utc.timestamp(now)).param("due", timestamp(frequency.after(now, now))).update();
    }

    void rename(long id, String name) {
        jdbc.sql("update saved_search set name = ? where id = ?").params(name, id).update();
    }

    /** @param due when it is looked through next; null for what is not told by the clock */
    void tell(long id, Frequency frequency, Instant since, @Nullable Instant due) {
        jdbc.sql("update saved_search set frequency = ?, since = ?, due_at = ? where id = ?").param(frequency.name()).param(Utc.timestamp(since)).param(timestamp(due)).param(id).update();
    }

    void delete(long id) {
        jdbc.sql("delete from saved_search where id = ?").param(id).update();
    }

    /** Some of what is told at once, by number. @param after the last number of those before */
    List<StoredSearch> atOnce(long after, int most) {
        return jdbc.sql("select * from saved_search where frequency = 'AT_ONCE' and id > ? order by id limit " + most).param(after).query(StoredSearch::of).list();
    }

    /** What the clock says is to be looked through, the longest due first. */
    List<StoredSearch> due(Instant now, int most) {
        return jdbc.sql("select * from saved_search where due_at <= ? order by due_at, id limit " + most).param(Utc.timestamp(now)).query(StoredSearch::of).list();
    }

    /** It was looked through, up to this moment. */
    void looked(StoredSearch search, Instant since, Instant now) {
        jdbc.sql("update saved_search set since = ?, due_at = ? where id = ? and frequency = ?")
                .param(Utc.timestamp(since)).param(timestamp(search.frequency().after(search.due() == null ? now : search.due(), now))).param(search.id()).param(search.frequency().name()).update();
    }

    /** Which of these the search has found before. */
    Set<Arrival> known(long id, Collection<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select kind, ref from saved_search_find where saved_search_id = :id and ref in (:refs)").param("id", id)
                .param("refs", arrivals.stream().map(Arrival::ref).distinct().toList()).query(SavedSearchTable::arrival).list());
    }

    /** @return how many of them the search had not found before */
    int found(long id, Collection<Arrival> arrivals, Instant now) {
        var at = Utc.timestamp(now);
        var added = arrivals.stream().mapToInt(one -> jdbc.sql("insert ignore into saved_search_find (saved_search_id, kind, ref, found_at) values (?, ?, ?, ?)")
                .params(id, one.kind().name(), one.ref(), at).update()).sum();
        if (added > 0) {
            jdbc.sql("update saved_search set told_at = ? where id = ?").params(at, id).update();
        }
        return added;
    }

    /** The last found first. */
    List<Arrival> finds(long id, int most) {
        return jdbc.sql("select kind, ref from saved_search_find where saved_search_id = ? order by found_at desc, ref desc limit " + most).param(id).query(SavedSearchTable::arrival).list();
    }

    /** Some of what each of these found when it was told last. */
    Map<Long, List<Arrival>> lastFinds(Collection<Long> ids, int mostOfEach) {
        var finds = new HashMap<Long, List<Arrival>>();
        jdbc.sql("""
                        select id, kind, ref from (select s.id, f.kind, f.ref, row_number() over (partition by s.id order by f.ref desc) as place
                          from saved_search s join saved_search_find f on f.saved_search_id = s.id and f.found_at >= s.told_at where s.id in (:ids)) found
                        where place <= :most order by id, place""").param("ids", ids).param("most", mostOfEach)
                .query(row -> { finds.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()).add(arrival(row, 0)); });
        return finds;
    }

    void forgetBefore(Instant day) {
        jdbc.sql("delete from saved_search_find where found_at < ?").param(Utc.timestamp(day)).update();
    }

    /** Until when what is told at once was looked through. */
    Instant watchedUntil() {
        return jdbc.sql("select watched_until from saved_search_watch where id = 1").query((row, n) -> Utc.instant(row, "watched_until")).single();
    }

    void watched(Instant until) {
        jdbc.sql("update saved_search_watch set watched_until = ? where id = 1").param(Utc.timestamp(until)).update();
    }

    private static @Nullable Object timestamp(@Nullable Instant instant) {
        return instant == null ? null : Utc.timestamp(instant);
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(Kind.valueOf(row.getString("kind")), row.getLong("ref"));
    }
}
