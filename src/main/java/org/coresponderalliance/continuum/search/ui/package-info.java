/** The search inside the application, and the screen on which staff keep the synonyms. */
@NullMarked
package org.coresponderalliance.continuum.search.ui;

import org.jspecify.annotations.NullMarked;
