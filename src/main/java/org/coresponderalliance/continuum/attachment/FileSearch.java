package org.coresponderalliance.continuum.attachment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files in search, by their name and what they say. One that hangs in several places is found in each, with the facts of that place: whoever
 * may find the post or article finds its files, and nobody else. Only what readers' present text refers to is found; not what
 * a former text or a draft of something published refers to.
 */
@Component
class FileSearch implements SearchSource {

    /** Characters of a file that are found, about thirty pages: who looks for what stands behind them looks for the file by its name. */
    private static final int LONGEST = 100_000;
    private static final Map<Subject.Kind, Content> PLACES = Map.of(Subject.Kind.POST, Content.POST, Subject.Kind.ARTICLE, Content.ARTICLE);

    private record Use(long id, String key, String name, String mediaType, Subject.Kind kind, long thing, String text) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<SearchSource> sources;
    private final ObjectProvider<AttachmentAccess> modules;
    private final Texts texts;

    FileSearch(JdbcClient jdbc, ObjectProvider<SearchSource> sources, ObjectProvider<AttachmentAccess> modules, Texts texts) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.modules = modules;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.FILE;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        var documents = new HashMap<Long, IndexedContent>();
        uses(ids, true).forEach((kind, uses) -> source(kind).ifPresent(source -> {
            var places = source.documents(things(uses));
            referred(kind, uses).forEach(use -> {
                if (places.get(use.thing()) instanceof IndexedContent place) {
                    documents.put(use.id(), document(use, place));
                }
            });
        }));
        return documents;
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var visible = new HashMap<Long, HitDetails>();
        uses(ids, false).forEach((kind, uses) -> source(kind).ifPresent(source -> {
            var places = source.visible(things(uses), viewer);
            referred(kind, uses).forEach(use -> {
                if (places.get(use.thing()) instanceof HitDetails place) {
                    visible.put(use.id(), new HitDetails(use.name(), place.url(), texts.get("attachment.search.label", type(use)),
                            List.of(texts.get("attachment.search.in", place.title()), place.label()), place.at()));
                }
            });
        }));
        return visible;
    }

    private static IndexedContent document(Use use, IndexedContent place) {
        var said = use.text().substring(0, Math.min(LONGEST, use.text().length()));
        var title = place.title().isEmpty() ? place.above() : place.title();
        return new IndexedContent(use.id(), Kind.FILE, place.facts(), use.name(), said, title, Merits.NONE, place.facets(), place.thread(), place.author(),
                place.createdAt());
    }

    /** Those that the present text of their thing refers to. */
    private List<Use> referred(Subject.Kind kind, List<Use> uses) {
        var shown = modules.stream().filter(module -> module.kinds().contains(kind)).findFirst().map(module -> module.shownTexts(kind, things(uses))).orElse(Map.of());
        return uses.stream().filter(use -> Keys.in(shown.getOrDefault(use.thing(), "")).contains(use.key())).toList();
    }

    /** Pictures are found by what they are said to show. */
    private Map<Subject.Kind, List<Use>> uses(Collection<Long> ids, boolean withText) {
        var text = withText ? "if(a.alt <> '', a.alt, coalesce(t.text, ''))" : "''";
        return jdbc.sql("select u.id, a.public_key, a.file_name, a.media_type, u.subject_kind, u.subject_id, " + text + " as text "
                        + "from attachment_use u join attachment a on a.id = u.attachment_id left join attachment_text t on t.attachment_id = a.id "
                        + "where u.id in (:ids) and a.state <> 'GONE'").param("ids", ids)
                .query((row, n) -> new Use(row.getLong("id"), row.getString("public_key"), row.getString("file_name"), row.getString("media_type"),
                        Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id"), row.getString("text"))).list().stream()
                .filter(use -> PLACES.containsKey(use.kind())).collect(Collectors.groupingBy(Use::kind));
    }

    private Optional<SearchSource> source(Subject.Kind kind) {
        return sources.stream().filter(source -> source.content() == PLACES.get(kind)).findFirst();
    }

    private static Collection<Long> things(List<Use> uses) {
        return uses.stream().map(Use::thing).collect(Collectors.toSet());
    }

    private static String type(Use use) {
        return FileType.of(use.mediaType()).map(type -> type.extension().toUpperCase(Locale.ROOT)).orElse("");
    }
}
