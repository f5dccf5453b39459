package org.coresponderalliance.continuum.library.ui;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's entries in the navigation. */
@Configuration
class LibraryNavigation {

    /** An entry made of its parts. */
    private record Entry(String key, String url, int order, boolean care, Predicate<Viewer> shown, ToIntFunction<Viewer> counted)
            implements NavigationItem {

        @Override
        public String icon() {
            return key;
        }

        @Override
        public boolean shownTo(Viewer viewer) {
            return shown.test(viewer);
        }

        @Override
        public int count(Viewer viewer) {
            return counted.applyAsInt(viewer);
        }
    }

    /** Counts the reviews that the viewer was asked for. */
    @Bean
    NavigationItem libraryItem(DeskQueries desk) {
        return new Entry("library", ArticleLinks.LIBRARY, 30, false, viewer -> true, desk::waitingCount);
    }

    @Bean
    NavigationItem guidanceItem() {
        return new Entry("guidance", ArticleLinks.GUIDANCE, 40, false, viewer -> true, viewer -> 0);
    }

    /** Counts the proposals that wait. */
    @Bean
    NavigationItem curationItem(DeskQueries desk, ProposalQueries proposals) {
        return new Entry("curation", ArticleLinks.CURATION, 10, true, desk::hasDesk, proposals::waiting);
    }
}
