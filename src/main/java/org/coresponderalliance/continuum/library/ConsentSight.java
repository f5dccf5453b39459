package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.ContentSight;
import org.coresponderalliance.continuum.search.HitDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads from inboxes to where one answers whether an article may be built on one's post. */
@Component
class ConsentSight implements ContentSight {

    private final JdbcClient jdbc;
    private final Texts texts;

    ConsentSight(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.CONSENT;
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var details = new HashMap<Long, HitDetails>();
        jdbc.sql("select c.id, c.member_id, c.answer, c.asked_at, a.title from consent c join article a on a.id = c.article_id where c.id in (:ids)").param("ids", ids)
                .query(row -> {
                    if (AccessRules.sees(viewer, ConsentTable.facts(row.getLong("member_id")))) {
                        details.put(row.getLong("id"), new HitDetails(row.getString("title"), ArticleLinks.YOURS + "#consents",
                                texts.get(Consent.valueOf(row.getString("answer")).key()), List.of(), Utc.instant(row, "asked_at")));
                    }
                });
        return details;
    }
}
