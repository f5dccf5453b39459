package org.coresponderalliance.continuum.search.opensearch;

import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** The analyzers of {@link Analysis} in OpenSearch's words; each plain OpenSearch has the parts. Both must cut texts alike. */
@Component
public class OpenSearchAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String WITHOUT_POSSESSIVE = "without_possessive";
    private static final String BEGINNINGS = "beginnings";
    private static final String CAPITALS = "capitals";
    private static final String STANDARD = "standard";
    private static final String LOWERCASE = "lowercase";
    private static final String WITHOUT_ACCENTS = "asciifolding";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(WITHOUT_POSSESSIVE).type("stemmer").param("language", "possessive_english");
        context.tokenFilter(BEGINNINGS).type("edge_ngram").param("min_gram", 1).param("max_gram", Analysis.LONGEST_PREFIX);
        context.tokenizer(CAPITALS).type("pattern").param("pattern", Analysis.CAPITALS).param("group", 0);
        context.analyzer(Analysis.ENGLISH).custom().tokenizer(STANDARD).tokenFilters(WITHOUT_POSSESSIVE, LOWERCASE, WITHOUT_ACCENTS, "kstem");
        context.analyzer(Analysis.PLAIN).custom().tokenizer(STANDARD).tokenFilters(WITHOUT_POSSESSIVE, LOWERCASE, WITHOUT_ACCENTS);
        context.analyzer(Analysis.PREFIX).custom().tokenizer(STANDARD).tokenFilters(WITHOUT_POSSESSIVE, LOWERCASE, WITHOUT_ACCENTS, BEGINNINGS);
        context.analyzer(Analysis.ACRONYM).custom().tokenizer(CAPITALS);
        context.normalizer(Analysis.EXACT).custom().tokenFilters(LOWERCASE, WITHOUT_ACCENTS);
    }
}
