package org.coresponderalliance.continuum.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexSettingsTests {

    @TempDir
    private Path folder;
    private Path segment;

    @BeforeEach
    void anIndexIsBeingBuilt() throws IOException {
        segment = Files.createFile(Files.createDirectory(folder.resolve("post")).resolve("segments_1"));
    }

    @Test
    void aCommandLeavesAnIndexAloneThatTheSiteIsBuilding() {
        new IndexSettings(new LuceneStore(folder), new IndexState(), true).customize(new HashMap<>());

        assertThat(segment).exists();
    }

    @Test
    void aSiteThatStartsBuildsAnewWhatIsNotWhole() {
        var state = new IndexState();
        new IndexSettings(new LuceneStore(folder), state, false).customize(new HashMap<>());

        assertThat(segment).doesNotExist();
        assertThat(state.isReady()).isFalse();
    }
}
