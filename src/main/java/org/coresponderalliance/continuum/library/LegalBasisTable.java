package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The register of laws and policies in the database, and which articles rest on them. */
@Repository
class LegalBasisTable {

    private static final String SELECT = "select b.*, (select count(*) from article_legal_basis o where o.legal_basis_id = b.id) as articles";

    private final JdbcClient jdbc;
    private final Regions regions;

    LegalBasisTable(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    List<LegalBasis> all() {
        return jdbc.sql(SELECT + " from legal_basis b order by b.citation, b.id").query(this::basis).list();
    }

    List<LegalBasis> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + " from legal_basis b where b.id in (:ids)").param("ids", ids).query(this::basis).list();
    }

    /** Those that an article rests on, by citation. */
    List<LegalBases.Rest> ofArticle(long articleId) {
        return jdbc.sql(SELECT + ", r.review_since from article_legal_basis r join legal_basis b on b.id = r.legal_basis_id where r.article_id = ? order by b.citation, b.id")
                .param(articleId).query((row, n) -> new LegalBases.Rest(basis(row, n), row.getObject("review_since") != null)).list();
    }

    long add(LegalBasisInput input) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into legal_basis (citation, title, region, url, in_force_since) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(input.citation(), input.title(), input.region(), input.url(), input.inForceSince())).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** @return whether it was of this version until now */
    boolean change(long id, int version, LegalBasisInput input) {
        return jdbc.sql("update legal_basis set citation = ?, title = ?, region = ?, url = ?, in_force_since = ?, version = version + 1 where id = ? and version = ?")
                .params(Arrays.asList(input.citation(), input.title(), input.region(), input.url(), input.inForceSince(), id, version)).update() > 0;
    }

    void mark(long id, LocalDate on, String note) {
        jdbc.sql("update legal_basis set changed_on = ?, changed_note = ?, version = version + 1 where id = ?").params(on, note, id).update();
    }

    /** Articles that readers have, which rest on it. */
    List<Long> articles(long id) {
        return jdbc.sql("select r.article_id from article_legal_basis r join article a on a.id = r.article_id where r.legal_basis_id = ? and a.published_number is not null "
                + "and a.state in ('PUBLISHED', 'REVIEW_DUE') order by r.article_id").param(id).query(Long.class).list();
    }

    void due(long id, long articleId, Instant at) {
        jdbc.sql("update article_legal_basis set review_since = ? where legal_basis_id = ? and article_id = ?").params(Utc.timestamp(at), id, articleId).update();
    }

    void rest(long articleId, Collection<Long> ids) {
        var present = ofArticle(articleId).stream().map(one -> one.basis().id()).toList();
        present.stream().filter(id -> !ids.contains(id)).forEach(id -> jdbc.sql("delete from article_legal_basis where article_id = ? and legal_basis_id = ?").params(articleId, id).update());
        ids.stream().filter(id -> !present.contains(id)).forEach(id -> jdbc.sql("insert into article_legal_basis (article_id, legal_basis_id) values (?, ?)").params(articleId, id).update());
    }

    /** Somebody has looked at the article since. */
    @EventListener
    void on(ArticleConfirmed confirmed) {
        reviewed(confirmed.articleId());
    }

    @EventListener
    void on(ArticlePublished published) {
        reviewed(published.articleId());
    }

    private void reviewed(long articleId) {
        jdbc.sql("update article_legal_basis set review_since = null where article_id = ?").param(articleId).update();
    }

    private LegalBasis basis(ResultSet row, int number) throws SQLException {
        var region = row.getString("region");
        return new LegalBasis(row.getLong("id"), row.getString("citation"), row.getString("title"), region, region.isEmpty() ? "" : regions.label(region), row.getString("url"),
                row.getObject("in_force_since", LocalDate.class), row.getObject("changed_on", LocalDate.class), row.getString("changed_note"), row.getInt("articles"), row.getInt("version"));
    }
}
