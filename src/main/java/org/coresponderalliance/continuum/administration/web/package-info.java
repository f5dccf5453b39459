/** The administration by HTTP: settings and facets for programs of the association, the logo for everybody. */
@NullMarked
package org.coresponderalliance.continuum.administration.web;

import org.jspecify.annotations.NullMarked;
