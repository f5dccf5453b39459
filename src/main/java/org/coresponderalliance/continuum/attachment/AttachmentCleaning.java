package org.coresponderalliance.continuum.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes, once a day, the files that were uploaded and then not used: no text and no draft refers to them after two days. */
@Component
class AttachmentCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentCleaning.class);
    private static final Duration KEPT = Duration.ofHours(48);

    private final AttachmentRows rows;
    private final AttachmentFiles files;
    private final ObjectProvider<DraftFiles> drafts;
    private final Clock clock;

    AttachmentCleaning(AttachmentRows rows, AttachmentFiles files, ObjectProvider<DraftFiles> drafts, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Deletes what nobody used; safe to run on several nodes and to be cut short. @return how many files went */
    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    int clean() {
        var unused = new HashSet<>(rows.looseBefore(clock.instant().minus(KEPT)));
        drafts.stream().forEach(module -> unused.removeAll(module.needed(unused)));
        unused.forEach(rows::giveUp);
        var gone = rows.gone();
        for (var key : gone) {
            files.delete(key);
            rows.forget(key);
        }
        if (!gone.isEmpty()) {
            LOG.info("Deleted {} files that were uploaded and not used", gone.size());
        }
        return gone.size();
    }
}
