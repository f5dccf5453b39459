/** Challenges on screens: at the recommendation, by themselves, their list, and the forms to open and to decide one. */
@NullMarked
package org.coresponderalliance.continuum.challenge.ui;

import org.jspecify.annotations.NullMarked;
