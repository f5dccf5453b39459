package org.coresponderalliance.continuum.administration;

import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.taxonomy.TaxonomyLog;
import org.springframework.stereotype.Component;

/** Writes changes of the taxonomy, which stands below the audit log, into it, and lets go of pages that show them. */
@Component
class AuditedTaxonomy implements TaxonomyLog {

    private final AuditLog audit;
    private final PageChanges pages;

    AuditedTaxonomy(AuditLog audit, PageChanges pages) {
        this.audit = audit;
        this.pages = pages;
    }

    @Override
    public void changed(long memberId, String action, String facet, String value, String before, String after) {
        audit.record(Act.of(memberId, action, "facet", 0, "").with("facet", facet).with("value", value)
                .with("before", before).with("after", after));
        pages.changed();
    }
}
