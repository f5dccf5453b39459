package org.coresponderalliance.continuum.administration.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.administration.archive.ImportTable.IdOf;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.administration.archive.Rejects.Reject;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArchivedArticle;
import org.coresponderalliance.continuum.library.ArticleArchive;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over articles.jsonl. Their ids are known before the first is written, so that each can link to all others. */
@Component
class ArticleStage {

    private static final int BATCH = 200;

    private record Read(@Nullable String aid, ArticleArchive.@Nullable Ready article, List<Reject> rejects) {}

    private final ArticleArchive articles;
    private final Taxonomy taxonomy;
    private final Texts texts;

    ArticleStage(ArticleArchive articles, Taxonomy taxonomy, Texts texts) {
        this.articles = articles;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** What the run has at its end is written with the last article. @param end in the transaction of that */
    void run(ImportRun run, Runnable end) {
        var titles = new LinkedHashMap<String, String>();
        var firsts = new HashMap<String, Integer>();
        run.folder().articles().each(line -> head(line, titles, firsts));
        run.progress().stage("administration.import.stage.articles", run.folder().articles().count(), run.totals().articles());
        reserve(run, titles);
        var ids = run.known(IdOf.ARTICLE);
        var links = new HashMap<String, String>();
        titles.forEach((aid, title) -> links.putIfAbsent(title, articles.link(ids.getOrDefault(aid, 0L), title)));
        var text = new ArticleText(links, texts.get("administration.import.seeAlso"));
        var facets = new FacetMatch(taxonomy.facets(), Facet::onArticles);
        run.eachBatch(run.folder().articles(), BATCH, lines ->
                take(run, lines, lines.parallelStream().map(line -> read(run, line, firsts, text, facets)).toList()));
        run.next(List.of(), end);
    }

    private static void head(Line line, Map<String, String> titles, Map<String, Integer> firsts) {
        try {
            var head = line.as(ArchiveLines.ArticleHead.class);
            var aid = ArchiveLines.id("aid", head.aid());
            if (firsts.putIfAbsent(aid, line.number()) == null) {
                titles.put(aid, ArchiveLines.required("title", head.title()).strip());
            }
        } catch (InvalidInput toldOnceItsTurnComes) {
            // The line is read again as a whole then.
        }
    }

    private void reserve(ImportRun run, Map<String, String> titles) {
        if (titles.isEmpty() || !run.known(IdOf.ARTICLE).isEmpty()) {
            return;
        }
        var ids = run.isCheck() ? java.util.Collections.nCopies(titles.size(), 0L) : articles.reserve(titles.size());
        var ours = new LinkedHashMap<String, Long>();
        titles.keySet().forEach(aid -> ours.put(aid, ids.get(ours.size())));
        run.commit(0, Totals.NONE, List.of(), () -> run.keep(IdOf.ARTICLE, ours));
        run.learn(IdOf.ARTICLE, ours);
    }

    private Read read(ImportRun run, Line line, Map<String, Integer> firsts, ArticleText text, FacetMatch facets) {
        String aid = null;
        try {
            var article = line.as(ArchiveLines.Article.class);
            aid = ArchiveLines.id("aid", article.aid());
            if (!Integer.valueOf(line.number()).equals(firsts.get(aid))) {
                throw new InvalidInput("aid", "administration.import.twice", aid);
            }
            return new Read(aid, articles.checked(archived(run, article, aid, text, facets)), List.of());
        } catch (InvalidInput invalid) {
            var rejects = new Rejects(texts);
            rejects.add(line, invalid);
            return new Read(Integer.valueOf(line.number()).equals(firsts.get(aid)) ? aid : null, null, rejects.take());
        }
    }

    private static ArchivedArticle archived(ImportRun run, ArchiveLines.Article article, String aid, ArticleText text, FacetMatch facets) {
        var author = run.ours(IdOf.USER, "uid", article.uid(), run.folder().users().name());
        var at = ArchiveLines.time("ts", article.ts(), run.now());
        var kind = ArchiveLines.choice("kind", article.kind(), ArticleKind.GUIDANCE);
        var words = article.tags() == null ? Stream.<String>empty() : article.tags().stream().filter(Objects::nonNull);
        return new ArchivedArticle(run.ours(IdOf.ARTICLE, "aid", aid, run.folder().articles().name()), kind, facets.of(words.toList()).facets(),
                run.audience(), ArchiveLines.required("title", article.title()), article.summary() == null ? "" : article.summary(), text.of(article),
                author, at);
    }

    private void take(ImportRun run, List<Line> lines, List<Read> all) {
        var good = all.stream().map(Read::article).filter(Objects::nonNull).toList();
        var rejects = all.stream().flatMap(one -> one.rejects().stream()).toList();
        run.commit(lines.size(), new Totals(0, 0, 0, 0, good.size(), 0), rejects, () -> {
            articles.add(good);
            // What its id was kept for will not come.
            all.stream().filter(one -> one.article() == null && one.aid() != null).forEach(one -> run.forget(IdOf.ARTICLE, one.aid()));
        });
        run.progress().step(lines.size());
    }
}
