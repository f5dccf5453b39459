/** Tests of the ledger. */
@NullMarked
package org.coresponderalliance.continuum.adoption;

import org.jspecify.annotations.NullMarked;
