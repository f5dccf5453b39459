package org.coresponderalliance.continuum.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checksums are those of the files that the Python script wrote by which four other systems were measured. */
class CorpusTests {

    private static final CorpusSize SMALL = new CorpusSize(2_000, 150, 20, 2_000, 40);

    @ParameterizedTest
    @CsvSource({
        "users, 386d12b13887ae9e64c1f7ce2ef2c67f75efe2d9b3853f6fba7bbe65b336dbb6",
        "categories, b5b3dd154bbfb71b02162d7780cbb8c2b7cba0a08639b8734af8a32a53ca30c5",
        "topics, 513a55d9df6964a3f5ed85fc6e4f3259981215ba3f892bfd0cdc680b3c6dad57",
        "posts, 66e69723fead7e677426aeef0f391eb5ca04135e48b5e588253238326bc765eb",
        "articles, 65819e89ec6371939652895a4c89b118470c74f32b9e64c440963cc21797ee23",
    })
    void theArchiveIsThatOfTheOtherSystemsByteForByte(String name, String sum, @TempDir Path folder) throws IOException {
        Corpus.write(folder, SMALL);
        assertThat(sha256(Files.readAllBytes(folder.resolve(name + ".jsonl")))).isEqualTo(sum);
    }

    @Test
    void theQueriesAreThoseOfTheOtherSystems() {
        var lines = Queries.all().stream().map(query -> query.kind().name().toLowerCase() + "\t" + query.words() + "\n").collect(Collectors.joining());
        assertThat(sha256(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("86913d79d6351a766a16cd803d8cac5bc594e11372d22dd30957edba691579cf");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
