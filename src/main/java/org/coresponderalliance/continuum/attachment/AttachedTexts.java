package org.coresponderalliance.continuum.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.ReferredTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the files say that a text refers to, for the privacy guard: their names, what pictures are said to show, and the text of documents. */
@Service
public class AttachedTexts implements ReferredTexts {

    /**
     * @param passages {@code files[0].name}, {@code files[0].alt}, {@code files[0].text}, in the order in which the text refers to them
     * @param unread   why a moderator must look at a file instead of the guard, in words for the moderator; empty if it read all of them
     */
    public record Attached(List<Passage> passages, String unread) {

        private static final Attached NOTHING = new Attached(List.of(), "");
    }

    private final AttachmentRows rows;
    private final DocumentText documents;
    private final JdbcClient jdbc;
    private final Texts texts;

    AttachedTexts(AttachmentRows rows, DocumentText documents, JdbcClient jdbc, Texts texts) {
        this.rows = rows;
        this.documents = documents;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * Of the files that the text's readers get with it: those of the people who write it, and those that belong to the thing.
     *
     * @param people  who writes and who wrote it
     * @param subject the thing, where it exists already
     */
    public Attached of(String markdown, Set<Long> people, @Nullable Subject subject) {
        var keys = Keys.in(markdown);
        if (keys.isEmpty()) {
            return Attached.NOTHING;
        }
        var passages = new ArrayList<Passage>();
        var complete = true;
        var index = 0;
        for (var key : keys) {
            var known = rows.find(key).filter(file -> people.contains(file.ownerId()) || subject != null && rows.uses(file.id()).contains(subject));
            if (known.isPresent()) {
                complete &= add(known.get(), "files[" + index + "].", passages);
            }
            index++;
        }
        return new Attached(passages, complete ? "" : texts.get("attachment.unread"));
    }

    @Override
    public Optional<List<Passage>> in(String markdown, long memberId) {
        var theirs = Keys.in(markdown).stream().flatMap(key -> rows.find(key).stream()).allMatch(file -> file.ownerId() == memberId);
        return theirs ? Optional.of(of(markdown, Set.of(memberId), null).passages()) : Optional.empty();
    }

    private boolean add(AttachmentRows.Known known, String field, List<Passage> passages) {
        var said = said(known);
        passages.add(new Passage(field + "name", known.file().name()));
        passages.add(new Passage(field + "alt", known.file().alt()));
        passages.add(new Passage(field + "text", said.text()));
        return said.complete();
    }

    private DocumentText.Said said(AttachmentRows.Known known) {
        if (known.file().type().isImage()) {
            return DocumentText.Said.NOTHING;
        }
        return jdbc.sql("select text, complete from attachment_text where attachment_id = ?").param(known.id())
                .query((row, index) -> new DocumentText.Said(row.getString("text"), row.getBoolean("complete"))).optional()
                .orElseGet(() -> read(known));
    }

    /** Reads a document and remembers what it says. */
    void remember(String key) {
        rows.find(key).filter(known -> !known.file().type().isImage()).ifPresent(this::read);
    }

    private DocumentText.Said read(AttachmentRows.Known known) {
        var said = documents.of(known.file().path(), known.file().type());
        jdbc.sql("insert into attachment_text (attachment_id, text, complete) values (?, ?, ?) on duplicate key update text = values(text), complete = values(complete)")
                .params(known.id(), said.text(), said.complete()).update();
        return said;
    }
}
