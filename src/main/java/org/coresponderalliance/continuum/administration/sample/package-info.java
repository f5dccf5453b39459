/**
 * The sample community: invented people, programs and discussions, read from {@code sample/*.yaml} and loaded through the
 * same services as real content, so that what a newcomer looks at is what the community can do.
 */
@NullMarked
package org.coresponderalliance.continuum.administration.sample;

import org.jspecify.annotations.NullMarked;
