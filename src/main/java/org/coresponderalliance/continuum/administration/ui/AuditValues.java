package org.coresponderalliance.continuum.administration.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.stereotype.Component;

/** Facts of audit entries as people say them: what stands in the log are names of roles, times and the like. */
@Component
class AuditValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);
    private static final Set<String> ROLES = Set.of("MEMBER", "MODERATOR", "STAFF", "ADMINISTRATOR");
    private static final Set<String> AUDIENCES = Set.of("PUBLIC", "MEMBERS", "GROUP", "MODERATORS", "STAFF");

    private final Texts texts;

    AuditValues(Texts texts) {
        this.texts = texts;
    }

    /** @param name of the fact */
    String said(String name, String value) {
        if (name.equals("audience") && AUDIENCES.contains(value)) {
            return texts.get("administration.audience." + value);
        }
        if (name.equals("reason")) {
            return texts.get("moderation.flag." + value);
        }
        if (ROLES.contains(value)) {
            return texts.get("administration.role." + value);
        }
        return switch (value) {
            case "true" -> texts.get("audit.detail.yes");
            case "false" -> texts.get("audit.detail.no");
            default -> time(value);
        };
    }

    private static String time(String value) {
        try {
            return value.endsWith("Z") ? DAY.format(Instant.parse(value)) : value;
        } catch (DateTimeParseException noTime) {
            return value;
        }
    }
}
