package org.coresponderalliance.continuum.base.command;

import java.util.concurrent.Callable;

/**
 * A command that needs nothing of the application, neither its database nor its settings: it starts at once and runs beside
 * anything. A class with picocli's annotations and a constructor without parameters; it is no Spring bean. Otherwise as
 * {@link ApplicationCommand}.
 */
public interface PlainCommand extends Callable<Integer> {}
