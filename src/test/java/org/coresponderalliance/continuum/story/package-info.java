/**
 * Stories, told in a real Chromium against the whole application with the sample community in it: one for each kind of
 * person. Each screen on the way is saved as a picture under {@code target/screens} (wide, phone, dark) and checked by axe.
 */
@NullMarked
package org.coresponderalliance.continuum.story;

import org.jspecify.annotations.NullMarked;
