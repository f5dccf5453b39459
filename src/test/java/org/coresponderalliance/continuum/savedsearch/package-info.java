@NullMarked
package org.coresponderalliance.continuum.savedsearch;

import org.jspecify.annotations.NullMarked;
