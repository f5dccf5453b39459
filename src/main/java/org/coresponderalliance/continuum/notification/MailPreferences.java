package org.coresponderalliance.continuum.notification;

import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a member wants mail about what concerns them. Who never chose gets it at once. */
@Service
public class MailPreferences {

    public enum Mail { AT_ONCE, NEVER }

    private final JdbcClient jdbc;

    MailPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Mail of(long memberId) {
        return jdbc.sql("select mail from notification_preference where member_id = ?").param(memberId).query(String.class).optional()
                .map(Mail::valueOf).orElse(Mail.AT_ONCE);
    }

    @Transactional
    public void choose(Viewer viewer, Mail mail) {
        jdbc.sql("insert into notification_preference (member_id, mail) values (?, ?) on duplicate key update mail = values(mail)")
                .params(viewer.id(), mail.name()).update();
    }
}
