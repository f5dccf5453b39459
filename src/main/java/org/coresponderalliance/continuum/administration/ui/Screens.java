package org.coresponderalliance.continuum.administration.ui;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs and tiles of this module. Others, such as synonyms and the audit log, come from the modules that have them. */
@Configuration
class Screens {

    private record Screen(String key, String url, String icon, int order) implements AdministrationItem {}

    @Bean
    AdministrationItem overviewScreen() {
        return new Screen("overview", "/administration", "list", 0);
    }

    @Bean
    AdministrationItem siteScreen(Site site) {
        return new Known(new Screen("site", "/administration/site", "globe", 10), viewer -> site.name());
    }

    @Bean
    AdministrationItem facetsScreen(Taxonomy taxonomy, Texts texts) {
        return new Known(new Screen("facets", "/administration/facets", "tag", 30),
                viewer -> texts.get("administration.facets.fact", taxonomy.facets().size()));
    }

    /** A screen with a fact. */
    private record Known(Screen screen, java.util.function.Function<Viewer, String> facts) implements AdministrationItem {

        @Override
        public String key() {
            return screen.key();
        }

        @Override
        public String url() {
            return screen.url();
        }

        @Override
        public String icon() {
            return screen.icon();
        }

        @Override
        public int order() {
            return screen.order();
        }

        @Override
        public String fact(Viewer viewer) {
            return facts.apply(viewer);
        }
    }
}
