/** Moderation over HTTP: members report, moderators decide. */
@NullMarked
package org.coresponderalliance.continuum.moderation.web;

import org.jspecify.annotations.NullMarked;
