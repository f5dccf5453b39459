package org.coresponderalliance.continuum.bench.guard;

import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.coresponderalliance.continuum.privacy.guard.Draft;
import org.coresponderalliance.continuum.privacy.guard.Guard;

/** The guard of the application with the rules and words that it is delivered with. */
final class GuardChecker implements Checker {

    private final Guard guard = new Guard();

    @Override
    public Checked check(LabelledDraft draft) {
        var audience = draft.audience().equals("public") ? Audience.PUBLIC : Audience.MEMBERS;
        var verdict = guard.check(new Draft(draft.text(), audience, draft.authorPopulation()));
        var findings = verdict.findings().stream()
                .map(finding -> new Found(finding.start(), finding.end(), finding.type(), finding.rule(), finding.action().disturbs())).toList();
        return new Checked(findings, verdict.storyScore());
    }
}
