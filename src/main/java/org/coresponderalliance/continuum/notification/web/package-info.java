/** The inbox over HTTP. */
@NullMarked
package org.coresponderalliance.continuum.notification.web;

import org.jspecify.annotations.NullMarked;
