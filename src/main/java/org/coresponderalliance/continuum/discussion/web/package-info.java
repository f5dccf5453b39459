/** Discussions over HTTP: what the screens can do to them, programs can. */
@NullMarked
package org.coresponderalliance.continuum.discussion.web;

import org.jspecify.annotations.NullMarked;
