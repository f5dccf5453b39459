package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts that are not sent yet, kept for their author on every device. Kept as typed: they are checked when they are sent. */
@Service
public class DraftService {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{0,19}(/[a-z0-9-]{1,18}){0,2}");
    /** Longer than any text that can be sent, because what is too long must be kept as well. */
    private static final int LONGEST = 200_000;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftService(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @RetriedTransaction
    public Draft save(Viewer viewer, String key, String body, Map<String, String> fields) {
        return save(viewer, new Draft(key, body, fields, clock.instant()));
    }

    /** Keeps a draft, unless a later one is kept under the same key. An empty one is forgotten. @return what is kept now */
    @RetriedTransaction
    public Draft save(Viewer viewer, Draft draft) {
        require(viewer, draft);
        if (draft.body().isBlank() && draft.fields().values().stream().allMatch(String::isBlank)) {
            jdbc.sql("delete from draft where member_id = ? and draft_key = ? and typed_at <= ?")
                    .params(viewer.id(), draft.key(), Utc.timestamp(draft.typedAt())).update();
            return draft;
        }
        // Assigned from left to right, so the time comes last.
        jdbc.sql("""
                        insert into draft (member_id, draft_key, body, fields, typed_at) values (?, ?, ?, ?, ?)
                        on duplicate key update body = if(values(typed_at) >= typed_at, values(body), body),
                          fields = if(values(typed_at) >= typed_at, values(fields), fields), typed_at = greatest(values(typed_at), typed_at)""")
                .params(viewer.id(), draft.key(), draft.body(), json.writeValueAsString(draft.fields()), Utc.timestamp(draft.typedAt())).update();
        return find(viewer, draft.key()).orElse(draft);
    }

    private static void require(Viewer viewer, Draft draft) {
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        if (!KEY.matcher(draft.key()).matches()) {
            throw new InvalidInput("key", "discussion.draft.key");
        }
        var length = draft.body().length() + draft.fields().values().stream().mapToInt(String::length).sum();
        if (length > LONGEST) {
            throw new InvalidInput("body", "base.input.tooLong", LONGEST, length);
        }
    }

    public Optional<Draft> find(Viewer viewer, String key) {
        if (viewer.isGuest() || !KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select draft_key, body, fields, typed_at from draft where member_id = ? and draft_key = ?")
                .params(viewer.id(), key).query(this::draft).optional();
    }

    /** The member's drafts, latest first, at most 200. */
    public List<Draft> all(Viewer viewer) {
        return viewer.isGuest() ? List.of()
                : jdbc.sql("select draft_key, body, fields, typed_at from draft where member_id = ? order by typed_at desc limit 200")
                        .param(viewer.id()).query(this::draft).list();
    }

    @RetriedTransaction
    public void delete(Viewer viewer, String key) {
        if (!viewer.isGuest() && KEY.matcher(key).matches()) {
            jdbc.sql("delete from draft where member_id = ? and draft_key = ?").params(viewer.id(), key).update();
        }
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        Instant typedAt = Utc.instant(row, "typed_at");
        return new Draft(row.getString("draft_key"), row.getString("body"), json.readValue(row.getString("fields"), FIELDS), typedAt);
    }
}
