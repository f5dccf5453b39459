/**
 * Reads a draft and says what in it could identify a client. It knows neither web nor database nor Spring, so that the
 * screens, the API and the terminal all ask the same engine. {@link org.coresponderalliance.continuum.privacy.guard.Guard}
 * is its face; the rules stand in tables by theme, each with its source, and are listed in {@code src/docs/guard/rules.md}.
 *
 * <p>Patterns have no unbounded repetition of anything that could be split in two ways, and look around by a bounded
 * number of characters: the time for a draft grows with its length alone.
 */
@NamedInterface("guard")
@NullMarked
package org.coresponderalliance.continuum.privacy.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
