package org.coresponderalliance.continuum.gap;

import java.time.Instant;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to be told of.
 *
 * @param query  what they searched for, in lower case
 * @param toldAt when they were told; null as long as they wait
 * @param answer the article that they were told of, if they see it
 */
public record Wish(String query, Instant since, @Nullable Instant toldAt, @Nullable ArticleRef answer) {}
