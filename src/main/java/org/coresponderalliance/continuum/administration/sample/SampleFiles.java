package org.coresponderalliance.continuum.administration.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the files of the sample community. A field that is not known here is an error, not something to pass over.
 *
 * @param discussions in the order of the files: the first is number 1, by which other files name it
 */
record SampleFiles(SampleMembers people, List<SampleCategory> categories, List<SampleDiscussion> discussions,
                   List<SampleArticle> articles, SampleAdoptions adoptions, SampleChallenges challenges, SampleLaws laws, SampleQueue queue, SampleGaps gaps) {

    private static final String FOLDER = "classpath:/sample/";

    static SampleFiles read() {
        var files = new PathMatchingResourcePatternResolver();
        var yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
        try {
            return new SampleFiles(one(yaml, files.getResource(FOLDER + "members.yaml"), SampleMembers.class),
                    one(yaml, files.getResource(FOLDER + "categories.yaml"), SampleCategory.All.class).categories(),
                    all(yaml, files.getResources(FOLDER + "discussions/*.yaml"), SampleDiscussion.class),
                    all(yaml, files.getResources(FOLDER + "articles/*.yaml"), SampleArticle.class),
                    one(yaml, files.getResource(FOLDER + "adoptions.yaml"), SampleAdoptions.class),
                    one(yaml, files.getResource(FOLDER + "challenges.yaml"), SampleChallenges.class),
                    one(yaml, files.getResource(FOLDER + "laws.yaml"), SampleLaws.class),
                    one(yaml, files.getResource(FOLDER + "queue.yaml"), SampleQueue.class),
                    one(yaml, files.getResource(FOLDER + "gaps.yaml"), SampleGaps.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> all(YAMLMapper yaml, Resource[] files, Class<T> type) throws IOException {
        var read = new ArrayList<T>();
        for (var file : Arrays.stream(files).sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename()))).toList()) {
            read.add(one(yaml, file, type));
        }
        return read;
    }

    private static <T> T one(YAMLMapper yaml, Resource file, Class<T> type) throws IOException {
        try (var stream = file.getInputStream()) {
            return yaml.readValue(stream, type);
        } catch (RuntimeException wrong) {
            throw new IllegalStateException("sample/" + file.getFilename() + " cannot be read", wrong);
        }
    }
}
