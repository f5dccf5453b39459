package org.coresponderalliance.continuum.notification;

import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionRecorded;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBasisChanged;
import org.coresponderalliance.continuum.library.RecommendationWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What programs do with an article, told to whoever answers for it; and what becomes of it, told to those programs. */
@Component
class AdoptionNews {

    private static final Viewer ASSOCIATION = Viewer.member(0, Role.STAFF);

    private final Notifications notifications;
    private final AdoptionQueries adoptions;
    private final ArticleRefs articles;
    private final LegalBases laws;
    private final Texts texts;

    AdoptionNews(Notifications notifications, AdoptionQueries adoptions, ArticleRefs articles, LegalBases laws, Texts texts) {
        this.notifications = notifications;
        this.adoptions = adoptions;
        this.articles = articles;
        this.laws = laws;
        this.texts = texts;
    }

    /** Several of one article are one line while unread, which leads to the first of them. */
    @ApplicationModuleListener
    void on(AdoptionRecorded recorded) {
        notifications.tell(Notice.about(Content.ADOPTION, recorded.adoptionId(), NotificationKind.ADOPTION_RECORDED, recorded.memberId(), Set.of(recorded.ownerId()))
                .bundled("ADOPTIONS/" + recorded.articleId()));
    }

    /** Each article by itself: its owner, and those whose programs use it. */
    @ApplicationModuleListener
    void on(LegalBasisChanged changed) {
        changed.articles().forEach(article -> {
            var told = new HashSet<>(adoptions.users(article));
            articles.find(article, ASSOCIATION).ifPresent(one -> told.add(one.ownerId()));
            notifications.tell(Notice.about(Content.ARTICLE, article, NotificationKind.LAW_CHANGED, changed.by(), told).saying(words(changed.legalBasisId())));
        });
    }

    private String words(long legalBasis) {
        var law = laws.find(legalBasis, ASSOCIATION);
        return texts.get("notification.law", law.citation(), String.valueOf(law.changedOn()), law.changedNote());
    }

    @ApplicationModuleListener
    void on(RecommendationWithdrawn withdrawn) {
        notifications.tell(Notice.about(Content.ARTICLE, withdrawn.articleId(), NotificationKind.RECOMMENDATION_WITHDRAWN, withdrawn.by(), adoptions.users(withdrawn.articleId())));
    }
}
