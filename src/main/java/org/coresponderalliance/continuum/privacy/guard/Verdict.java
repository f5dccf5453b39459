package org.coresponderalliance.continuum.privacy.guard;

import java.util.List;

/**
 * What the guard says of a draft.
 *
 * @param findings in the order of the text
 * @param storyScore how much the densest passage about one person tells of that person; 5 warns, 7 holds
 */
public record Verdict(List<Finding> findings, int storyScore) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the author is kept from publishing at once. */
    public boolean disturbs() {
        return findings.stream().anyMatch(finding -> finding.action().disturbs());
    }
}
