package org.coresponderalliance.continuum.base.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.coresponderalliance.continuum.Continuum;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import picocli.CommandLine.Command;

class CommandsTests {

    @Test
    void theScriptListsEveryCommandOfTheApplicationBeforeAnythingIsBuilt() {
        var help = help();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ApplicationCommand.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(PlainCommand.class));
        assertThat(scanner.findCandidateComponents(Continuum.class.getPackageName())).isNotEmpty().allSatisfy(candidate -> {
            var command = Class.forName(candidate.getBeanClassName()).getAnnotation(Command.class);
            assertThat(help).containsPattern(" " + command.name() + " +" + java.util.regex.Pattern.quote(Arrays.toString(command.description())
                    .replaceAll("^\\[|]$", "")));
        });
    }

    private static String help() {
        try {
            var process = new ProcessBuilder("./continuum", "--help").redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
