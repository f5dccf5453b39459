/** The first screen in the Vaadin application. */
@NullMarked
package org.coresponderalliance.continuum.home.ui;

import org.jspecify.annotations.NullMarked;
