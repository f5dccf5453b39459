/** The ledger's screens: what is said beside an article, its list, one record, and the form in which members record. */
@NullMarked
package org.coresponderalliance.continuum.adoption.ui;

import org.jspecify.annotations.NullMarked;
