/** The screens of the gap board: its list, one gap, what a member wants to be told of, and the offer where a search found nothing. */
@NullMarked
package org.coresponderalliance.continuum.gap.ui;

import org.jspecify.annotations.NullMarked;
