package org.coresponderalliance.continuum.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Closes the application once the last test of a JVM has run. When the JVM ends, Testcontainers takes the databases away at the same time as Spring
 * closes what still uses them, and each of these waits half a minute for a connection. Found by JUnit through Java's service loader.
 */
public final class AfterAllTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestEnvironment.close();
    }
}
