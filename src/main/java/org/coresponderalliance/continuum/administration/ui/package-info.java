/** Screens for staff and administrators. Lists are drawn by templates, what is changed is typed into dialogs. */
@NullMarked
package org.coresponderalliance.continuum.administration.ui;

import org.jspecify.annotations.NullMarked;
