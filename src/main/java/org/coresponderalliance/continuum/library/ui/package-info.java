/** The library's screens: the sources of its pages, the views that show them to members, the editor. */
@NullMarked
package org.coresponderalliance.continuum.library.ui;

import org.jspecify.annotations.NullMarked;
