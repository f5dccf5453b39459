package org.coresponderalliance.continuum.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** The hash that ties an entry to the one before it. */
final class Chain {

    static final String START = "0".repeat(64);

    private Chain() {}

    /** Each field is preceded by its length, so that no two different entries are written the same way. */
    static String hash(String previousHash, long number, Instant at, @Nullable Long actorId, String action, String subject,
                       long subjectId, String reason, String details) {
        var written = Stream.of(previousHash, String.valueOf(number), at.toString(), String.valueOf(actorId), action, subject,
                        String.valueOf(subjectId), reason, details)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex(written);
    }

    static boolean holds(Entry entry) {
        return hash(entry.previousHash(), entry.number(), entry.at(), entry.actorId(), entry.action(), entry.subject(),
                entry.subjectId(), entry.reason(), entry.details()).equals(entry.hash());
    }
}
