package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.jspecify.annotations.Nullable;

/** What is kept of a document to be shown, read at once. */
final class FoundDocument extends StoredFieldVisitor {

    private final boolean texts;
    private String kind = "";
    private long ref;
    private String title = "";
    private @Nullable String body;

    private FoundDocument(boolean texts) {
        this.texts = texts;
    }

    /** @param texts whether title and body are wanted, too */
    static FoundDocument read(StoredFields stored, int doc, boolean texts) throws IOException {
        var found = new FoundDocument(texts);
        stored.document(doc, found);
        return found;
    }

    String title() {
        return title;
    }

    String body() {
        return body == null ? "" : body;
    }

    FoundHit hit(List<String> titles, List<String> passages, int more) {
        return new FoundHit(Kind.valueOf(kind), ref, titles, passages, more);
    }

    @Override
    public Status needsField(FieldInfo field) {
        return switch (field.name) {
            case Fields.KIND, Fields.REF -> Status.YES;
            case Fields.TITLE, Fields.BODY -> texts ? Status.YES : Status.NO;
            default -> Status.NO;
        };
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        switch (field.name) {
            case Fields.KIND -> kind = value;
            case Fields.TITLE -> title = value;
            // Behind the body the title stands once more.
            default -> body = body == null ? value : body;
        }
    }

    @Override
    public void longField(FieldInfo field, long value) {
        ref = value;
    }
}
