package org.coresponderalliance.continuum.search.engine;

import org.coresponderalliance.continuum.search.meaning.Meaning;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the search answers, for whoever watches over the site: {@code /actuator/health} says DEGRADED while it does not. That is no
 * reason to stop sending visitors here: everything else works, and no other copy of the site would know more.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final IndexState state;
    private final Meaning meaning;

    SearchHealthIndicator(IndexState state, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
    }

    @Override
    public Health health() {
        return Health.status(state.isReady() ? Status.UP : DEGRADED).withDetail("away", state.isAway()).withDetail("built", state.percent())
                .withDetail("byMeaning", meaning.isReady()).build();
    }
}
