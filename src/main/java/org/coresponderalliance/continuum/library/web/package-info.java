/** The library over HTTP: its API, and articles as plain documents for paper. */
@NullMarked
package org.coresponderalliance.continuum.library.web;

import org.jspecify.annotations.NullMarked;
