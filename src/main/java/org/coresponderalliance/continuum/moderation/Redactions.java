package org.coresponderalliance.continuum.moderation;

import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.coresponderalliance.continuum.privacy.RemovedText;
import org.springframework.stereotype.Service;

/**
 * Takes a text that identifies somebody out of all that the site keeps: from the thing in which a moderator met it, and from
 * wherever else it stands. It cannot be undone. The audit log keeps who did it, to what and why, and not the text; it is the
 * one place from which nothing is taken, so a reason must not say the text.
 */
@Service
public class Redactions {

    private static final InputText REASON = InputText.field("reason", 2000);

    private final Contents contents;
    private final RedactionRun run;

    Redactions(Contents contents, RedactionRun run) {
        this.contents = contents;
        this.run = run;
    }

    /**
     * What a redaction comes to.
     *
     * @param places     in how many places the text stands, or stood, by kind
     * @param inAuditLog in how many entries of the audit log it stands, where it stays; told only of what is done
     */
    public record Outcome(Map<Where, Integer> places, long inAuditLog) {

        public int total() {
            return places.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The thing in which the text was met. @throws NotFound unless the viewer is a moderator who sees it */
    public ModeratedContent.Item subject(Subject subject, Viewer moderator) {
        Permit.require(moderator, Action.REDACT, Content.REDACTION);
        return contents.item(subject, moderator).orElseThrow(NotFound::new);
    }

    /**
     * In how many places the text stands, as far as moderators see such places: of drafts, notifications and mails not even
     * that is told.
     *
     * @throws InvalidInput naming {@code text}
     */
    public Outcome preview(Subject subject, String text, Viewer moderator) {
        subject(subject, moderator);
        return run.preview(RemovedText.of(text), moderator);
    }

    /**
     * Takes the text out, for good.
     *
     * @throws InvalidInput naming {@code text}; or {@code reason}, if it is missing or says the text
     */
    public Outcome redact(Subject subject, String text, String reason, Viewer moderator) {
        subject(subject, moderator);
        var removed = RemovedText.of(text);
        var why = REASON.required(reason);
        if (removed.isIn(why)) {
            throw new InvalidInput("reason", "moderation.redaction.reason.says");
        }
        var outcome = run.carryOut(subject, removed, why, moderator);
        // What somebody wrote from the text while it was being taken out.
        run.again(removed, moderator);
        return outcome;
    }
}
