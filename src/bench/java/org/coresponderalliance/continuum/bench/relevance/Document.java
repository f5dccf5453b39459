package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;

/**
 * A discussion or an article of the invented community.
 *
 * @param key      its cluster and its number in it, {@code radio.2}
 * @param category slug of a category of the sample community
 * @param topic    code of a value of the facet "topic"
 * @param text     the question, or the article's summary
 * @param answers  of a discussion the accepted answer and then other replies; of an article its body
 */
record Document(String key, String category, String topic, boolean article, String title, String text, List<String> answers) {}
