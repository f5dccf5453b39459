package org.coresponderalliance.continuum.bench.run;

import java.util.List;
import org.coresponderalliance.continuum.bench.report.Results;

/** Fills the data folder of the site: with the sample community, whose members sign in, and with the corpus. */
record Loading(String size, Launcher launcher, List<String> jvm, boolean loaded) {

    void load(Results results) throws Exception {
        if (loaded) {
            results.facts().put("data", "kept from an earlier run");
            return;
        }
        try (var site = Site.start(launcher, false, jvm)) {
            launcher.makeCache();
            site.awaitIndex();
        }
        if (!size.equals("sample")) {
            throw new UnsupportedOperationException("sizes come with the importer");
        }
    }
}
