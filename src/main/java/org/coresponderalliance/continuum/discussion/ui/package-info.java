/** The screens of discussions: pages, and the views that answer what people do on them. */
@NullMarked
package org.coresponderalliance.continuum.discussion.ui;

import org.jspecify.annotations.NullMarked;
