package org.coresponderalliance.continuum.challenge;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An article with a recommendation, who owns it, and who questions it. */
public final class Dispute {

    public final Ledger ledger;
    public final Viewer owner;
    /** With a program of their own, in a small place, where less is needed to know somebody. */
    public final Viewer member;
    public final long article;
    public final long recommendation;

    public Dispute(ApplicationContext context) {
        this(context, Role.MEMBER, ArticleKind.BEST_PRACTICE, Audience.MEMBERS);
    }

    /** @param owning role of the owner */
    public Dispute(ApplicationContext context, Role owning, ArticleKind kind, Audience audience) {
        ledger = new Ledger(context);
        owner = ledger.person(owning);
        member = ledger.worker(Map.of("population_served", List.of("p0")));
        article = ledger.article(owner, kind, audience);
        recommendation = context.getBean(JdbcClient.class).sql("select min(id) from recommendation where article_id = ?").param(article).query(Long.class).single();
    }

    public static ChallengeText failed() {
        return new ChallengeText(Ground.DID_NOT_WORK, null, "", "", "Nobody picked up within a day. The day after, most did.");
    }

    public static ChallengeText source() {
        return new ChallengeText(Ground.NEW_SOURCE, null, "A study of callbacks, 2026", "10.1001/jamapsychiatry.2018.1776", "It found no difference between one day and three.");
    }
}
