package org.coresponderalliance.continuum;

import java.util.List;
import org.coresponderalliance.continuum.base.command.Commands;
import org.coresponderalliance.continuum.base.start.PreparedBeans;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The community: a Spring Boot application whose modules are the packages below this one. */
// Modules may use the same name for different things: a reviewer of articles is not one of flags.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Continuum")
@ConfigurationPropertiesScan
@EnableScheduling
@EnableResilientMethods
public class Continuum {

    /** Runs the site, or the command that the first argument names. */
    public static void main(String[] args) {
        PreparedBeans.use(Continuum.class);
        var arguments = List.of(args);
        if (Commands.areAskedFor(arguments)) {
            System.exit(new Commands(Continuum.class).run(arguments));
        }
        SpringApplication.run(Continuum.class, args);
    }
}
