package org.coresponderalliance.continuum.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two tables of the taxonomy, for those who change them. */
@Repository
class FacetRows {

    private record FacetRow(String code, String label, boolean single, boolean onDiscussions, boolean onArticles, boolean onPrograms) {

        FacetSettings settings() {
            return new FacetSettings(label, single, onDiscussions, onArticles, onPrograms);
        }
    }

    private record ValueRow(String facet, String code, String label, boolean retired, @Nullable String mergedInto, String also) {}

    private final JdbcClient jdbc;

    FacetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditableFacet> all() {
        var values = jdbc.sql("select facet, code, label, retired, merged_into, also from facet_value order by facet, position, code").query(ValueRow.class).list();
        var facets = new ArrayList<EditableFacet>();
        for (var row : jdbc.sql("select * from facet order by position, code").query(FacetRow.class).list()) {
            facets.add(new EditableFacet(row.code(), row.settings(), values.stream().filter(value -> value.facet().equals(row.code()))
                    .map(value -> new EditableFacet.Value(value.code(), value.label(), value.retired(), value.mergedInto(), EditableFacet.names(value.also()))).toList()));
        }
        return facets;
    }

    /** The facet, which nobody else can change until the transaction ends. @throws NotFound if there is none */
    EditableFacet locked(String code) {
        jdbc.sql("select code from facet where code = ? for update").param(code).query(String.class).optional().orElseThrow(NotFound::new);
        return all().stream().filter(facet -> facet.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    void insert(String code, FacetSettings settings) {
        jdbc.sql("""
                        insert into facet (code, label, single, on_discussions, on_articles, on_programs, position)
                        select ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1 from facet""")
                .params(code, settings.label(), settings.single(), settings.onDiscussions(), settings.onArticles(), settings.onPrograms())
                .update();
    }

    void update(String code, FacetSettings settings) {
        jdbc.sql("update facet set label = ?, single = ?, on_discussions = ?, on_articles = ?, on_programs = ? where code = ?")
                .params(settings.label(), settings.single(), settings.onDiscussions(), settings.onArticles(), settings.onPrograms(), code)
                .update();
    }

    void insertValue(String facet, String code, String label) {
        jdbc.sql("""
                        insert into facet_value (facet, code, label, position)
                        select ?, ?, ?, coalesce(max(position), 0) + 1 from facet_value where facet = ?""")
                .params(facet, code, label, facet).update();
    }

    void rename(String facet, String code, String label) {
        jdbc.sql("update facet_value set label = ? where facet = ? and code = ?").params(label, facet, code).update();
    }

    void call(String facet, String code, List<String> also) {
        jdbc.sql("update facet_value set also = ? where facet = ? and code = ?").params(String.join("\n", also), facet, code).update();
    }

    /** A value that is put back is one of its own again. */
    void retire(String facet, String code, boolean retired) {
        jdbc.sql("update facet_value set retired = :retired, merged_into = if(:retired, merged_into, null) where facet = :facet and code = :code")
                .param("retired", retired).param("facet", facet).param("code", code).update();
    }

    /** Retires the value, which then points to the other one, as all do that pointed to it. */
    void merge(String facet, String code, String into) {
        jdbc.sql("update facet_value set retired = true, merged_into = :into where facet = :facet and (code = :code or merged_into = :code)")
                .param("into", into).param("facet", facet).param("code", code).update();
    }

    void order(List<String> facets) {
        for (int place = 0; place < facets.size(); place++) {
            jdbc.sql("update facet set position = ? where code = ?").params(place + 1, facets.get(place)).update();
        }
    }

    void order(String facet, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            jdbc.sql("update facet_value set position = ? where facet = ? and code = ?").params(place + 1, facet, values.get(place)).update();
        }
    }
}
