package org.coresponderalliance.continuum.bench.run;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Where, with what and how it was measured. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long GIGABYTE = 1L << 30;
    private static final Pattern DATABASE = Pattern.compile("MariaDB [0-9.]+(?= runs in)");

    private Machine() {}

    static Map<String, String> facts(Launcher launcher, List<String> jvm, Settings settings) throws IOException {
        var facts = new LinkedHashMap<String, String>();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        facts.put("measured", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
        facts.put("machine", "%s, %d cores shared with the driver, %d GB, %s %s, load %.1f before".formatted(processor(),
                system.getAvailableProcessors(), Math.round((double) system.getTotalMemorySize() / GIGABYTE), system.getName(), system.getVersion(),
                system.getSystemLoadAverage()));
        facts.put("continuum", version(launcher));
        facts.put("database", DATABASE.matcher(Files.readString(launcher.folder().resolve("site.log"))).results().findFirst().map(found -> found.group()).orElse("?"));
        facts.put("java", Runtime.version().toString()); // the same JDK runs the site
        facts.put("JVM of the site", String.join(" ", jvm) + " " + String.join(" ", launcher.command().stream()
                .filter(option -> option.startsWith("-X")).toList()));
        facts.put("AOT cache", Files.exists(launcher.cache()) ? "yes" : "no");
        facts.put("settings", "continuum.api.requests-per-minute=" + Settings.API_REQUESTS + "; all else as ./continuum run has it");
        facts.put("rounds", "%d of %.1f s after %.1f s of warming".formatted(settings.rounds(), settings.length().toMillis() / 1000.0,
                settings.warming().toMillis() / 1000.0));
        return facts;
    }

    private static String version(Launcher launcher) throws IOException {
        var classes = launcher.command().get(launcher.command().indexOf("-cp") + 1).split(File.pathSeparator)[0];
        try (var jar = new JarFile(classes)) {
            var build = new Properties();
            build.load(jar.getInputStream(jar.getEntry("META-INF/build-info.properties")));
            return build.getProperty("build.version");
        }
    }

    private static String processor() throws IOException {
        return Files.exists(PROCESSORS)
                ? Files.readAllLines(PROCESSORS).stream().filter(line -> line.startsWith("model name")).findFirst().map(line -> line.split(": ")[1]).orElse("?")
                : System.getProperty("os.arch");
    }
}
