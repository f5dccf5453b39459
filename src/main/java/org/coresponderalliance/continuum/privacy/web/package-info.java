/** The privacy guard by HTTP, for other tools of the association. */
@NullMarked
package org.coresponderalliance.continuum.privacy.web;

import org.jspecify.annotations.NullMarked;
