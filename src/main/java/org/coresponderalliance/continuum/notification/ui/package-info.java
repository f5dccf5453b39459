/** The inbox in the Vaadin application. */
@NullMarked
package org.coresponderalliance.continuum.notification.ui;

import org.jspecify.annotations.NullMarked;
