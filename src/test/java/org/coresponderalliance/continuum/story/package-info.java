/**
 * Stories, told in a real Chromium against the whole application one for each kind of
 * person. Each screen on the way is saved as a picture under {@code target/screens} (wide, phone, dark) and checked by axe.
 */
@NullMarked
package org.coresponderalliance.continuum.story;

import org.jspecify.annotations.NullMarked;
