package org.coresponderalliance.continuum.administration;

import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.taxonomy.TaxonomyLog;
import org.springframework.stereotype.Component;

/** Writes changes of the taxonomy, which stands below the audit log, into it. */
@Component
class AuditedTaxonomy implements TaxonomyLog {

    private final AuditLog audit;

    AuditedTaxonomy(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void changed(long memberId, String action, String facet, String value, String before, String after) {
        audit.record(Act.of(memberId, action, "facet", 0, "").with("facet", facet).with("value", value)
                .with("before", before).with("after", after));
    }
}
