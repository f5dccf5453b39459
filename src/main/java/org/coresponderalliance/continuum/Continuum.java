package org.coresponderalliance.continuum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The community: a Spring Boot application whose modules are the packages below this one. */
@SpringBootApplication
@Modulithic(systemName = "Continuum")
@ConfigurationPropertiesScan
@EnableScheduling
@EnableResilientMethods
public class Continuum {

    public static void main(String[] args) {
        SpringApplication.run(Continuum.class, args);
    }
}
