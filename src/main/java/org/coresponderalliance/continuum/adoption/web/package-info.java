/** The ledger over HTTP. */
@NullMarked
package org.coresponderalliance.continuum.adoption.web;

import org.jspecify.annotations.NullMarked;
