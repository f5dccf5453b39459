package org.coresponderalliance.continuum.audit;

import org.coresponderalliance.continuum.audit.AuditQueries.Verification;
import org.coresponderalliance.continuum.base.command.ApplicationCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** Proves the chain from the command line: exit code 0 if it is intact, 1 if it is broken. */
@Component
@Command(name = "verify-audit", description = "Check that nobody changed, removed or inserted an entry of the audit log.")
class VerifyAuditCommand implements ApplicationCommand {

    private final AuditQueries audit;

    VerifyAuditCommand(AuditQueries audit) {
        this.audit = audit;
    }

    @Override
    public Integer call() {
        var outcome = audit.verify();
        System.out.println(outcome.intact()
                ? "The audit log is intact: " + outcome.entries() + " entries" + since(outcome) + ", the last with hash " + outcome.head()
                : "The audit log is broken: the first entry that does not fit is number " + outcome.brokenAt());
        return outcome.intact() ? 0 : 1;
    }

    private static String since(Verification outcome) {
        return outcome.since() == null ? "" : " since " + outcome.since();
    }
}
