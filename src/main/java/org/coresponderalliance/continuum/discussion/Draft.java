package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Map;

/**
 * A text that was not sent yet.
 *
 * @param key    what it is for: {@code ask}, {@code reply/12}, {@code edit/12/3}
 * @param body   the Markdown as typed, unchecked
 * @param fields further fields of the form, by name
 * @param typedAt when it was typed, by the server's clock
 */
public record Draft(String key, String body, Map<String, String> fields, Instant typedAt) {}
