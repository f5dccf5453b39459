/**
 * A member community whose discussions become reviewed best practice. Each package below is one module: its root is its
 * face, {@code ui} holds its Vaadin views, {@code web} its HTTP endpoints. Dependencies run upwards only, in the order
 * {@code base <- access <- shell <- taxonomy <- audit, search, privacy <- member <- moderation <- attachment <-
 * discussion <- library <- notification <- home, administration}.
 */
@NullMarked
package org.coresponderalliance.continuum;

import org.jspecify.annotations.NullMarked;
