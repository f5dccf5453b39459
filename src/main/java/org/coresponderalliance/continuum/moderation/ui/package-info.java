/** The screens of moderators: the queue, what was decided, the texts that they send often, the words that staff watch. And where members report. */
@NamedInterface("ui")
@NullMarked
package org.coresponderalliance.continuum.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
