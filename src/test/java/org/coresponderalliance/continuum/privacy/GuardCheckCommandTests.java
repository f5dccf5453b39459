package org.coresponderalliance.continuum.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class GuardCheckCommandTests {

    @TempDir
    private Path folder;

    private final JsonMapper json = JsonMapper.builder().build();
    private String told = "";

    @Test
    void eachDraftIsAnsweredInALineOfItsOwn() throws IOException {
        assertThat(run("""
                {"id": "a", "text": "His SSN is 512-44-7093.", "audience": "public", "author_population": 8000}

                {"id": 7, "text": "Nothing of anybody."}
                """)).isZero();

        var lines = Files.readAllLines(out());
        assertThat(lines).hasSize(2);
        var first = json.readTree(lines.get(0));
        assertThat(first.at("/id").asString()).isEqualTo("a");
        assertThat(first.at("/findings/0/rule").asString()).isEqualTo("person.ssn");
        assertThat(first.at("/findings/0/action").asString()).isEqualTo("block");
        assertThat(first.at("/findings/0/start").asInt()).isEqualTo(11);
        assertThat(json.readTree(lines.get(1)).at("/id").asInt()).isEqualTo(7);
        assertThat(json.readTree(lines.get(1)).at("/findings").size()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void linesThatAreNoDraftsAreNamedAndLeftOut() throws IOException {
        assertThat(run("""
                {"id": "a", "text": "One."}
                not json
                {"id": "b"}
                {"text": "No id."}
                {"id": "c", "text": "Two.", "audience": "friends"}
                {"id": "d", "text": "Three.", "author_population": -1}
                """)).isEqualTo(1);

        assertThat(Files.readAllLines(out())).hasSize(1);
        assertThat(told).contains("line 2: ", "line 3: text is missing", "line 4: id is missing", "line 5: audience", "line 6: author_population")
                .doesNotContain("line 1:", "Three");
    }

    @Test
    void aFileThatIsMissingOrTheSameIsToldAndNothingIsOverwritten() throws IOException {
        var in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\": \"a\", \"text\": \"One.\"}\n");

        assertThat(execute(in, in)).isEqualTo(2);
        assertThat(Files.readString(in)).contains("One.");
        assertThat(execute(folder.resolve("nowhere.jsonl"), out())).isEqualTo(2);
        assertThat(told).contains("nowhere.jsonl");
    }

    private int run(String drafts) throws IOException {
        return execute(Files.writeString(folder.resolve("in.jsonl"), drafts), out());
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private int execute(Path in, Path out) {
        var before = System.err;
        var errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(new GuardCheckCommand()).execute(in.toString(), out.toString());
        } finally {
            System.setErr(before);
            told = errors.toString(StandardCharsets.UTF_8);
        }
    }
}
