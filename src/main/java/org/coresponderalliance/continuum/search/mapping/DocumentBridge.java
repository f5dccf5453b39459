package org.coresponderalliance.continuum.search.mapping;

import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.environment.bean.BeanHolder;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes a document as the module's source gives it. */
final class DocumentBridge implements TypeBridge<Object> {

    private final Content content;
    private final BeanHolder<IndexedContents> documents;

    DocumentBridge(Content content, BeanHolder<IndexedContents> documents) {
        this.content = content;
        this.documents = documents;
    }

    /** What has no document any more gets one without a field, which no query finds. */
    @Override
    public void write(DocumentElement target, Object entity, TypeBridgeWriteContext context) {
        var session = context.extension(HibernateOrmExtension.get()).session();
        documents.get().document(content, entity, session).ifPresent(document -> {
            words(target, document);
            marks(target, document);
            access(target, document.facts());
        });
    }

    @Override
    public void close() {
        documents.close();
    }

    private static void words(DocumentElement target, IndexedContent document) {
        var title = HighlightMarks.removed(document.title());
        var body = HighlightMarks.removed(document.body());
        if (!title.isEmpty()) {
            target.addValue(Fields.TITLE, title);
            target.addValue(Fields.TITLE_EXACT, title);
            target.addValue(Fields.TITLE_PREFIX, title);
        }
        target.addValue(Fields.BODY, body);
        // Behind the body, whose words so keep their places, by which they are marked.
        Stream.of(title, HighlightMarks.removed(document.above())).filter(above -> !above.isEmpty()).distinct().forEach(above -> target.addValue(Fields.BODY, above));
        var both = title.isEmpty() ? body : title + "\n" + body;
        target.addValue(Fields.WORDS, both);
        target.addValue(Fields.ACRONYMS, both);
    }

    private static void marks(DocumentElement target, IndexedContent document) {
        target.addValue(Fields.REF, document.ref());
        target.addValue(Fields.KIND, document.kind().name());
        target.addValue(Fields.ACCEPTED, document.merits().accepted());
        target.addValue(Fields.STANDING, Standing.of(document.kind(), document.facts().state(), document.merits(), document.createdAt()).code());
        if (document.merits().programs() > 0) {
            target.addValue(Fields.PROGRAMS, document.merits().programs());
        }
        target.addValue(Fields.THREAD, document.thread());
        target.addValue(Fields.AUTHOR, document.author());
        target.addValue(Fields.CREATED_AT, document.createdAt());
        document.facets().forEach(facet -> target.addValue(Fields.FACET, facet));
    }

    private static void access(DocumentElement target, Facts facts) {
        target.addValue(Fields.ACCESS_CONTENT, facts.content().name());
        target.addValue(Fields.ACCESS_STATE, facts.state().name());
        target.addValue(Fields.ACCESS_AUDIENCE, facts.audience().name());
        target.addValue(Fields.ACCESS_GROUP, facts.group());
        target.addValue(Fields.ACCESS_AUTHOR, facts.author());
        target.addValue(Fields.ACCESS_PARENT_STATE, facts.parent() == null ? null : facts.parent().name());
        target.addValue(Fields.ACCESS_PARENT_AUTHOR, facts.parentAuthor());
        facts.reviewers().forEach(reviewer -> target.addValue(Fields.ACCESS_REVIEWER, reviewer));
    }
}
