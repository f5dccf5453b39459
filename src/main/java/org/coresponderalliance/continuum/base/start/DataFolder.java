package org.coresponderalliance.continuum.base.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;

/** Sees to it, before anything else does, that there is a data folder ({@code continuum.data}) which can be written to. */
@Order(0) // after the settings are read, before the embedded database, which comes last
final class DataFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("continuum.command", Boolean.class, false)) {
            return; // its database may be elsewhere, and it needs nothing else of the folder
        }
        var folder = Path.of(environment.getProperty("continuum.data", "data")).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be written to.",
                    "Change its owner or permissions (this runs as " + System.getProperty("user.name")
                            + "), or choose another one with --data (CONTINUUM_DATA).", e);
        }
    }
}
