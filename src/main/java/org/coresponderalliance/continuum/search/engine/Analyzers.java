package org.coresponderalliance.continuum.search.engine;

import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** Makes the analyzers known to Hibernate Search: the same objects by which queries are cut into words. */
@Component
public class Analyzers implements LuceneAnalysisConfigurer {

    /** A long query with its synonyms and near words has some thousand parts; Lucene's own limit is 1,024. */
    private static final int MOST_CLAUSES = 16_384;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        org.apache.lucene.search.IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        context.analyzer(Analysis.ENGLISH).instance(Analysis.english());
        context.analyzer(Analysis.PLAIN).instance(Analysis.plain());
        context.analyzer(Analysis.PREFIX).instance(Analysis.prefix());
        context.analyzer(Analysis.ACRONYM).instance(Analysis.acronym());
        context.normalizer(Analysis.EXACT).instance(Analysis.exact());
    }
}
