@NullMarked
package org.coresponderalliance.continuum.notification;

import org.jspecify.annotations.NullMarked;
