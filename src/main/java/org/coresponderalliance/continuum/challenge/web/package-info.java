/** Challenges over HTTP. */
@NullMarked
package org.coresponderalliance.continuum.challenge.web;

import org.jspecify.annotations.NullMarked;
