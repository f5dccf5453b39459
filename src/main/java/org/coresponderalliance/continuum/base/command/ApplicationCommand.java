package org.coresponderalliance.continuum.base.command;

import java.util.concurrent.Callable;

/**
 * A command for the terminal: a Spring bean with picocli's annotations ({@code @Command} on the class with a name and a
 * description, {@code @Parameters} and {@code @Option} on fields). Its result is the exit code: 0 if it did what it was
 * asked to. It prints to {@code System.out}; a message for a failure goes to {@code System.err}.
 *
 * <p>It has the whole application at hand, on the database that the running site uses. What it changes is indexed by the
 * site; it cannot search. Work that the site does at its start belongs in an {@code ApplicationRunner} or a listener to
 * {@code ApplicationReadyEvent}, both of which a command's JVM leaves out.
 */
public interface ApplicationCommand extends Callable<Integer> {}
