@NullMarked
package org.coresponderalliance.continuum.home;

import org.jspecify.annotations.NullMarked;
