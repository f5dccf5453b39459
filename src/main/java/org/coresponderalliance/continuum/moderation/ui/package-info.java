/** The screens of moderators: the queue, what was decided, the texts that they send often, the words that staff watch. */
@NullMarked
package org.coresponderalliance.continuum.moderation.ui;

import org.jspecify.annotations.NullMarked;
