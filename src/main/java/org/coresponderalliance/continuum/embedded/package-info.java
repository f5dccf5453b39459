/**
 * The database of a community that has none: a real MariaDB server under {@code <continuum.data>/database}, started
 * before the data source and stopped after everything that uses it. It is used when no {@code spring.datasource.url}
 * (or {@code CONTINUUM_DATABASE_URL}) is given and the server's binaries are on the class path, which is so for
 * {@code ./continuum run} and for the tests, never for the production image.
 *
 * <p>The process is run directly and not by the library that packs the binaries, because a database has to outlive the
 * pool when the JVM stops, and has to be found again when the JVM was killed (src/docs/decisions).
 */
@ApplicationModule(displayName = "Embedded database", allowedDependencies = {})
@NullMarked
package org.coresponderalliance.continuum.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
