package org.coresponderalliance.continuum.gap;

import org.coresponderalliance.continuum.library.ArticlePublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An article that was started from a gap closes it when its readers get it. */
@Component
class ArticleWatch {

    private final GapService gaps;

    ArticleWatch(GapService gaps) {
        this.gaps = gaps;
    }

    @ApplicationModuleListener
    void on(ArticlePublished published) {
        gaps.published(published.articleId());
    }
}
