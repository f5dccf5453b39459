package org.coresponderalliance.continuum.administration.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBasisInput;
import org.springframework.stereotype.Component;

/** Loads the laws and policies that articles rest on. */
@Component
class LawLoading {

    private final LegalBases laws;

    LawLoading(LegalBases laws) {
        this.laws = laws;
    }

    /** @param articles ids in the order of the files */
    void load(SampleLaws file, List<Long> articles, Cast cast) {
        var staff = cast.account(Role.STAFF);
        var of = new HashMap<Long, Set<Long>>();
        for (var law : file.laws()) {
            var id = laws.add(staff, new LegalBasisInput(law.citation(), law.title(), law.region(), law.url(), null));
            law.articles().forEach(number -> of.computeIfAbsent(articles.get(number - 1), any -> new HashSet<>()).add(id));
        }
        of.forEach((article, ids) -> laws.declare(staff, article, ids));
    }
}
