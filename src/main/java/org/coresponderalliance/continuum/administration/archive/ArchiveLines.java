package org.coresponderalliance.continuum.administration.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an archive's files, as src/docs/import.md describes them. Ids are the archive's own, times are seconds since
 * 1970 or ISO 8601 with a zone. Everything may be missing here; what is needed is asked for by whoever reads on.
 */
final class ArchiveLines {

    record User(@Nullable String uid, @Nullable String name, @Nullable String email, @Nullable String joined, @Nullable String signature) {}

    record Category(@Nullable String cid, @Nullable String name, @Nullable String description, @Nullable String audience) {}

    /** @param accepted id of the post that answers it */
    record Topic(@Nullable String tid, @Nullable String cid, @Nullable String kind, @Nullable String title, @Nullable List<String> tags,
                 boolean pinned, boolean locked, @Nullable String accepted) {}

    /** @param reply_to id of the post of the same topic that it answers */
    record Post(@Nullable String pid, @Nullable String tid, @Nullable String uid, @Nullable Integer seq, @Nullable String reply_to, @Nullable String ts,
                @Nullable String body) {}

    /** All that is needed of a post to know where it belongs. */
    record PostHead(@Nullable String tid) {}

    record Article(@Nullable String aid, @Nullable String cid, @Nullable String uid, @Nullable String kind, @Nullable String title, @Nullable String summary,
                   @Nullable String ts, @Nullable String body, @Nullable List<String> tags, @Nullable List<Section> sections) {}

    /** All that is needed of an article for others to link to it. */
    record ArticleHead(@Nullable String aid, @Nullable String title) {}

    /** @param links titles of other articles of the archive */
    record Section(@Nullable String heading, @Nullable String text, @Nullable List<String> links) {}

    private static final int LONGEST_ID = 100;

    private ArchiveLines() {}

    /** The text of a field. @throws InvalidInput if it is missing */
    static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "administration.import.missing");
        }
        return value;
    }

    /** An id of the archive's own. @throws InvalidInput if it is missing or longer than 100 characters */
    static String id(String field, @Nullable String value) {
        var id = required(field, value).strip();
        if (id.length() > LONGEST_ID) {
            throw new InvalidInput(field, "base.input.tooLong", LONGEST_ID, id.length());
        }
        return id;
    }

    /**
     * A time; now, where it is later than that: the clock of another system may have been wrong, and what lies in the future
     * would stand above everything else until then.
     *
     * @throws InvalidInput if it is missing or no time
     */
    static Instant time(String field, @Nullable String value, Instant now) {
        var at = parsed(field, required(field, value));
        return at.isAfter(now) ? now : at;
    }

    private static Instant parsed(String field, String value) {
        try {
            return value.matches("-?\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(value)) : Instant.parse(value);
        } catch (DateTimeException noTime) {
            throw new InvalidInput(field, "administration.import.noTime", value);
        }
    }

    /** @throws InvalidInput if none has this code */
    static <E extends Enum<E>> E choice(String field, @Nullable String code, E otherwise) {
        if (code == null || code.isBlank()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), code.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(field, "administration.import.unknownChoice", code);
        }
    }
}
