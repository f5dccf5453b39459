package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.coresponderalliance.continuum.privacy.GuardOutcomes;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Remembers for tests what the guard's rules were told, beside whoever counts it on the site. */
@Component
@Fallback
class HeardOutcomes implements GuardOutcomes {

    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void happened(String rule, Outcome outcome) {
        told.add(rule + " " + outcome);
    }
}
