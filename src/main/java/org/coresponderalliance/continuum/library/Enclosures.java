package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachedTexts;
import org.coresponderalliance.continuum.attachment.AttachmentQueries;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.attachment.FileIndex;
import org.coresponderalliance.continuum.attachment.StoredFile;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.search.Reindexing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that come with articles: agreements, job descriptions, checklists. Each has versions of its own and is no part of a
 * revision. Who may revise the article adds them; the privacy guard reads what they are called and what they say.
 */
@Service
public class Enclosures {

    private static final int MOST = 20;
    private static final InputText TITLE = InputText.field("title", 160);
    private static final InputText NOTE = InputText.field("note", 300);

    private final EnclosureTable table;
    private final ArticleQueries articles;
    private final AttachmentQueries files;
    private final AttachedTexts texts;
    private final Attachments attachments;
    private final PrivacyGate guard;
    private final Gate gate;
    private final MemberDirectory members;
    private final Reindexing index;
    private final FileIndex found;
    private final DownloadCount downloads;
    private final Deeds deeds;
    private final Clock clock;

    Enclosures(EnclosureTable table, ArticleQueries articles, AttachmentQueries files, AttachedTexts texts, Attachments attachments, PrivacyGate guard, Gate gate,
               MemberDirectory members, Reindexing index, FileIndex found, DownloadCount downloads, Deeds deeds, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.files = files;
        this.texts = texts;
        this.attachments = attachments;
        this.guard = guard;
        this.gate = gate;
        this.members = members;
        this.index = index;
        this.found = found;
        this.downloads = downloads;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What comes with an article that the viewer is known to see, in the order in which it was added. */
    public List<Enclosure> of(long articleId) {
        var rows = table.of(articleId);
        if (rows.isEmpty()) {
            return List.of();
        }
        var stored = files.known(rows.stream().map(EnclosureTable.Row::key).toList());
        var people = members.bylines(rows.stream().map(EnclosureTable.Row::memberId).distinct().toList());
        var all = new LinkedHashMap<Long, List<EnclosureTable.Row>>();
        rows.stream().filter(row -> stored.containsKey(row.key())).forEach(row -> all.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return all.values().stream().map(versions -> new Enclosure(versions.getFirst().id(), versions.getFirst().kind(), versions.getFirst().title(),
                versions.stream().map(one -> {
                    var file = stored.get(one.key());
                    return new Enclosure.Version(one.number(), one.key(), file.name(), file.type().name(), file.size(), one.note(), people.get(one.memberId()), one.at(), one.downloads());
                }).toList())).toList();
    }

    /** The same for an article of which that is not known. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public List<Enclosure> list(long articleId, Viewer viewer) {
        articles.details(articleId, viewer);
        return of(articleId);
    }

    /**
     * Adds a file.
     *
     * @param fileKey of an attachment that the viewer has uploaded
     * @param title   what it is, one line of at most 160 characters
     * @param note    what is to be known about this version, one line of at most 300 characters; may be empty
     * @param answers what the viewer says to what the privacy guard found
     * @return its id
     * @throws InvalidInput naming each field that cannot be taken
     * @throws NotAllowed   if a moderator would have to look at it first
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public long add(Viewer viewer, long articleId, EnclosureKind kind, String title, String note, String fileKey, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        if (table.of(articleId).stream().map(EnclosureTable.Row::id).distinct().count() >= MOST) {
            throw new InvalidInput("file", "library.enclosure.tooMany", MOST);
        }
        var called = TITLE.requiredLine(title);
        var id = table.add(articleId, kind, called);
        append(article, viewer, id, 1, called, note, fileKey, answers);
        return id;
    }

    /** Adds a version, which is shown from now on; those before stay. @return its number @throws NotFound if there is no such file for the viewer; else as {@link #add} */
    @RetriedTransaction
    public int replace(Viewer viewer, long articleId, long id, String note, String fileKey, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        var number = table.locked(articleId, id).orElseThrow(NotFound::new) + 1;
        append(article, viewer, id, number, "", note, fileKey, answers);
        return number;
    }

    /** Takes it away with all of its versions. */
    @RetriedTransaction
    public void remove(Viewer viewer, long articleId, long id) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        table.locked(articleId, id).orElseThrow(NotFound::new);
        table.remove(id);
        indexed(articleId);
        deeds.record(viewer, "article.enclosure_removed", articleId, article.lastNumber, "enclosure", id);
    }

    /**
     * A version, to be fetched now: it counts, see {@link DownloadCount}.
     *
     * @param number null for the one that holds now
     * @param whole  whether all of it is asked for, by somebody and not in advance
     * @throws NotFound if there is none for the viewer
     */
    @Transactional
    public StoredFile fetched(long articleId, long id, @Nullable Long number, boolean whole, Viewer viewer) {
        articles.details(articleId, viewer);
        var version = table.of(articleId).stream().filter(row -> row.id() == id && (number == null || row.number() == number)).findFirst().orElseThrow(NotFound::new);
        var file = files.file(version.key(), viewer);
        if (whole && downloads.counts(viewer, version.key())) {
            table.fetched(id, version.number());
            deeds.changed(articleId);
        }
        return file;
    }

    private void append(Article article, Viewer viewer, long id, int number, String title, String note, String fileKey, Answers answers) {
        var said = NOTE.optionalLine(note);
        var file = uploaded(fileKey, viewer);
        var attached = texts.of(file.url(), Set.of(viewer.id()), new Subject(Subject.Kind.ARTICLE, article.id()));
        var passages = new ArrayList<>(List.of(new Passage("title", title), new Passage("note", said)));
        passages.addAll(attached.passages());
        var clearance = guard.clear(viewer.id(), passages, PrivacyGuard.readers(article.audience), answers).and(attached.unread());
        // Who would look at it is a moderator; one who adds it has.
        if (clearance.holds() && !Gate.may(article, viewer, Action.CURATE)) {
            throw new NotAllowed("library.enclosure.guard");
        }
        table.append(id, number, file.key(), said, viewer.id(), clock.instant());
        attachments.adopt(file.url(), new Subject(Subject.Kind.ARTICLE, article.id()), viewer.id());
        indexed(article.id());
        deeds.record(viewer, "article.enclosure_added", article.id(), article.lastNumber, "enclosure", id);
    }

    /** The article is found by what its files are called; of each file the version that holds is found, and no other any more. */
    private void indexed(long articleId) {
        index.changed(Content.ARTICLE, List.of(articleId));
        found.changed(Subject.Kind.ARTICLE, List.of(articleId));
    }

    private StoredFile uploaded(String key, Viewer viewer) {
        try {
            return files.file(key, viewer);
        } catch (NotFound nothing) {
            throw new InvalidInput("file", "library.enclosure.noFile");
        }
    }
}
