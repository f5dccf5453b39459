package org.coresponderalliance.continuum.testing;

/** Base of the tests that need the application and a real MariaDB; see {@link DatabaseTest}. */
@DatabaseTest
public abstract class DatabaseTests {}
