/**
 * The walk: everybody goes everywhere. Content of every kind, audience and state is made through the services, each thing
 * with a word that stands nowhere else; then each role walks through every page, endpoint and reader, and the words that it
 * meets must be those of the things that the rules let it see.
 */
@NullMarked
package org.coresponderalliance.continuum.walk;

import org.jspecify.annotations.NullMarked;
