/**
 * An invented, labelled corpus for the privacy guard, and the measuring of a guard against it. The texts are in
 * {@code src/bench/resources/guard}, in two halves that share no template, name, place or writer style; src/docs/guard tells
 * how it was made and what its figures can and cannot say. None of it is part of the application.
 */
@NullMarked
package org.coresponderalliance.continuum.bench.guard;

import org.jspecify.annotations.NullMarked;
