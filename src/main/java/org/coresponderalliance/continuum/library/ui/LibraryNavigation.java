package org.coresponderalliance.continuum.library.ui;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's entries in the navigation. */
@Configuration
class LibraryNavigation {

    private record Entry(String key, String url, String icon, int order) implements NavigationItem {

        @Override
        public boolean shownTo(Viewer viewer) {
            return true;
        }
    }

    @Bean
    NavigationItem libraryItem() {
        return new Entry("library", ArticleLinks.LIBRARY, "library", 30);
    }

    @Bean
    NavigationItem guidanceItem() {
        return new Entry("guidance", ArticleLinks.GUIDANCE, "guidance", 40);
    }
}
