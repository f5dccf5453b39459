package org.coresponderalliance.continuum.privacy;

import java.io.Serial;
import java.util.List;
import org.coresponderalliance.continuum.base.Concern;
import org.coresponderalliance.continuum.base.Message;

/** What could identify a client stands in a text that its author wants to publish, and they have not answered it yet. */
public final class PrivacyConcern extends Concern {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FoundPlace> findings;

    PrivacyConcern(List<FoundPlace> findings) {
        super(text(findings));
        this.findings = List.copyOf(findings);
    }

    /** All that was found, hints and what is answered already included, in the order of the texts. */
    @Override
    public List<FoundPlace> findings() {
        return findings;
    }

    private static Message text(List<FoundPlace> findings) {
        return findings.stream().anyMatch(place -> !place.mayStay()) ? Message.of("privacy.concern.block") : Message.of("privacy.concern.look");
    }
}
