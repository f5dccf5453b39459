package org.coresponderalliance.continuum.search.query;

/** All that one engine answers from its index. */
public record Answers(IndexQuery query, HitScores scores, Vocabulary vocabulary) {}
