package org.coresponderalliance.continuum.base.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** All commands that the class path has, found without starting the application. */
public final class Commands {

    private final Class<?> application;
    private final Map<String, Class<?>> byName = new TreeMap<>();

    public Commands(Class<?> application) {
        this.application = application;
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ApplicationCommand.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(PlainCommand.class));
        for (var candidate : scanner.findCandidateComponents(application.getPackageName())) {
            var type = ClassUtils.resolveClassName(candidate.getBeanClassName(), application.getClassLoader());
            byName.put(type.getAnnotation(Command.class).name(), type);
        }
    }

    /** Whether the arguments ask for a command or for help, and not for the site. */
    public static boolean areAskedFor(List<String> arguments) {
        return !arguments.isEmpty() && (isHelp(arguments.getFirst()) || !arguments.getFirst().startsWith("-"));
    }

    /** Runs what the arguments ask for and returns the exit code: 2 for arguments that do not fit. */
    public int run(List<String> arguments) {
        var name = arguments.getFirst();
        if (isHelp(name)) {
            CommandLine.usage(root(Commands::undemanding), System.out);
            return 0;
        }
        if (!byName.containsKey(name)) {
            System.err.println("There is no command " + name + ". The commands are " + String.join(", ", byName.keySet()) + ".");
            return 2;
        }
        if (arguments.stream().anyMatch(Commands::isHelp)) {
            CommandLine.usage(root(Commands::undemanding).subcommands().get(name), System.out);
            return 0;
        }
        if (PlainCommand.class.isAssignableFrom(byName.get(name))) {
            return execute(CommandSpec.forAnnotatedObject(byName.get(name)), arguments.subList(1, arguments.size()));
        }
        return CommandRun.in(application, context -> execute(root(context::getBean), arguments));
    }

    private static int execute(CommandSpec spec, List<String> arguments) {
        return new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::explain)
                .execute(arguments.toArray(String[]::new));
    }

    private CommandSpec root(Function<Class<?>, Object> factory) {
        var root = CommandSpec.create().name("continuum");
        byName.forEach((name, type) -> root.addSubcommand(name, CommandSpec.forAnnotatedObject(type, new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> cls) throws Exception {
                return ApplicationCommand.class.isAssignableFrom(cls)
                        ? cls.cast(factory.apply(cls))
                        : CommandLine.defaultFactory().create(cls);
            }
        })));
        return root;
    }

    private static Object undemanding(Class<?> type) {
        throw new IllegalStateException(type + " is needed to print its help");
    }

    private static int explain(ParameterException failure, String[] arguments) {
        System.err.println(failure.getMessage());
        failure.getCommandLine().usage(System.err);
        return 2;
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }
}
