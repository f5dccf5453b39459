package org.coresponderalliance.continuum.privacy;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.base.command.PlainCommand;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.coresponderalliance.continuum.privacy.guard.Draft;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the guard over a file of drafts, without site and database. Lines that are no drafts are named on the standard error
 * and left out; the exit code is then 1. It is 2 if a file cannot be read or written.
 */
@Command(name = "guard-check", description = "Read drafts (JSON Lines: id, text, audience, author_population) and write what in them could identify a client.")
class GuardCheckCommand implements PlainCommand {

    record Line(JsonNode id, List<FindingJson> findings, int storyScore) {}

    /** What is wrong with a line, in plain words. */
    private static final class BadLine extends Exception {

        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    @Parameters(index = "0", paramLabel = "IN.jsonl", description = "The drafts, one a line; audience is members (as if it is missing) or public, author_population a number or missing.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.jsonl", description = "Where the findings go, one line for each draft; it is overwritten.")
    private Path out = Path.of("");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Guard guard = new Guard();

    @Override
    public Integer call() {
        try {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                System.err.println("guard-check: the findings cannot go into the file that they are found in.");
                return 2;
            }
            try (var reader = Files.newBufferedReader(in); var writer = Files.newBufferedWriter(out)) {
                return check(reader, writer);
            }
        } catch (CharacterCodingException noText) {
            System.err.println("guard-check: " + in + " is not in UTF-8.");
        } catch (IOException failure) {
            System.err.println("guard-check: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
        return 2;
    }

    private int check(BufferedReader reader, BufferedWriter writer) throws IOException {
        var bad = 0;
        var number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                writer.write(json.writeValueAsString(checked(line.startsWith("\uFEFF") ? line.substring(1) : line)));
                writer.newLine();
            } catch (BadLine wrong) {
                bad++;
                System.err.println("line " + number + ": " + wrong.getMessage());
            }
        }
        return bad == 0 ? 0 : 1;
    }

    private Line checked(String line) throws BadLine {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JacksonException noJson) {
            throw new BadLine("this is no JSON: " + noJson.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new BadLine("this is no JSON object");
        }
        if (!node.path("id").isString() && !node.path("id").isIntegralNumber()) {
            throw new BadLine("id is missing");
        }
        if (!node.path("text").isString()) {
            throw new BadLine("text is missing");
        }
        var verdict = guard.check(new Draft(node.path("text").asString(), audience(node.path("audience")), population(node.path("author_population"))));
        return new Line(node.path("id"), FindingJson.of(verdict), verdict.storyScore());
    }

    private static Audience audience(JsonNode node) throws BadLine {
        var name = node.isString() ? node.asString().toLowerCase(Locale.ROOT) : node.isMissingNode() || node.isNull() ? "members" : "";
        return switch (name) {
            case "members" -> Audience.MEMBERS;
            case "public" -> Audience.PUBLIC;
            default -> throw new BadLine("audience is neither members nor public");
        };
    }

    private static @Nullable Long population(JsonNode node) throws BadLine {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isNumber() || node.asDouble() < 0) {
            throw new BadLine("author_population is no number of people");
        }
        return (long) node.asDouble();
    }
}
