/** HTTP around the frame: pages for guests, security headers, errors of the API. */
@NullMarked
package org.coresponderalliance.continuum.shell.web;

import org.jspecify.annotations.NullMarked;
