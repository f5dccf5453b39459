package org.coresponderalliance.continuum.administration.sample;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads the sample community at the first start where one was asked for: before the site says that it is ready. */
@Component
class SampleStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

    private final SampleCommunity sample;
    private final boolean asked;

    SampleStart(SampleCommunity sample, @Value("${continuum.sample:false}") boolean asked) {
        this.sample = sample;
        this.asked = asked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (asked && sample.isWanted()) {
            var begun = System.nanoTime();
            var loaded = sample.load(SampleFiles.read());
            LOG.info("The sample community is loaded: {} members, {} programs, {} discussions, {} posts, {} articles in {} s", loaded.members(),
                    loaded.programs(), loaded.discussions(), loaded.posts(), loaded.articles(),
                    String.format(Locale.ROOT, "%.1f", Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
        }
    }
}
