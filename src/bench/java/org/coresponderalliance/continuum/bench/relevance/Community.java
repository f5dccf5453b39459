package org.coresponderalliance.continuum.bench.relevance;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.coresponderalliance.continuum.Continuum;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.command.ApplicationCommand;
import org.coresponderalliance.continuum.search.IndexCleaning;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.meaning.MeaningUpkeep;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The product with its own database and index, on an empty folder: the sample community, and what its import brings. */
final class Community implements AutoCloseable {

    /** What a member can find in the end. The sample community has 50 and 20 of them: one article has been replaced, and one is seen by who was asked to review it. */
    static final int DISCUSSIONS = 400;
    static final int ARTICLES = 82;

    private static final int SAMPLE_DISCUSSIONS = 50;
    private static final int SAMPLE_ARTICLES = 20;

    private static final String MEMBER = "member@example.org";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ConfigurableApplicationContext application;
    private final Viewer member;

    private Community(ConfigurableApplicationContext application) {
        this.application = application;
        var id = application.getBean(JdbcClient.class).sql("select id from member where email = ?").param(MEMBER).query(Long.class).single();
        member = Viewer.member(id, Role.MEMBER);
    }

    /** @param data the folder of the community's data, which must not be there */
    static Community start(Path data) {
        var application = new SpringApplication(Continuum.class);
        return new Community(application.run("--server.port=0", "--server.address=127.0.0.1", "--continuum.data=" + data, "--continuum.sample=true", "--continuum.search.meaning.share=100",
                "--vaadin.productionMode=true", "--logging.level.root=error", "--logging.level.org.coresponderalliance=warn"));
    }

    /** Takes an archive over as {@code ./continuum import} does, and returns when the index has all of it. */
    void load(Path archive) throws IOException, InterruptedException {
        // Else the index that is built at the start might have the archive, and be built once more while queries are asked.
        await(SAMPLE_DISCUSSIONS, SAMPLE_ARTICLES);
        var command = application.getBeansOfType(ApplicationCommand.class).values().stream()
                .filter(candidate -> candidate.getClass().getAnnotation(Command.class).name().equals("import")).findFirst().orElseThrow();
        if (new CommandLine(command).execute(archive.toString()) != 0) {
            throw new IOException("The relevance set could not be taken over");
        }
        await(DISCUSSIONS, ARTICLES);
        // What was replaced while all of it came in would count when it is told how rare words are, and differently each time.
        application.getBean(IndexCleaning.class).forgetWhatWasReplaced();
        awaitMeaning();
    }

    private void await(int discussions, int articles) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count(Kind.DISCUSSION) != discussions || count(Kind.ARTICLE) != articles) {
            if (System.nanoTime() > until) {
                throw new IOException("The index has " + count(Kind.DISCUSSION) + " discussions and " + count(Kind.ARTICLE) + " articles, not "
                        + discussions + " and " + articles);
            }
            Thread.sleep(PAUSE);
        }
    }

    private void awaitMeaning() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var upkeep = application.getBean(MeaningUpkeep.class);
        while (!upkeep.isUpToDate()) {
            if (System.nanoTime() > until) {
                throw new IOException("What the documents mean is not encoded yet");
            }
            Thread.sleep(PAUSE);
        }
    }

    private long count(Kind kind) {
        return search().search(SearchRequest.of("").withKind(kind), member).total();
    }

    Finder product() {
        return new ProductSearch(search(), member);
    }

    Finder plain() {
        return new PlainSearch(application.getBean(EntityManagerFactory.class), application.getBeansOfType(SearchSource.class).values(), member);
    }

    private SearchQueries search() {
        return application.getBean(SearchQueries.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
