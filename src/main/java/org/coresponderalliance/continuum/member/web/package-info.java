/**
 * Signing in and out, joining, and members over HTTP; and the two security chains of the whole application.
 */
@NullMarked
package org.coresponderalliance.continuum.member.web;

import org.jspecify.annotations.NullMarked;
