package org.coresponderalliance.continuum.search.mapping;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.util.ReflectionUtils;

/** Declares the fields of a document, the same for every type, and that every change of the entity matters. */
final class DocumentBinder implements TypeBinder {

    private final Content content;
    private final Class<?> entity;
    private final Set<String> ignored;

    DocumentBinder(Content content, Class<?> entity, Set<String> ignored) {
        this.content = content;
        this.entity = entity;
        this.ignored = ignored;
    }

    @Override
    public void bind(TypeBindingContext context) {
        for (var property : context.bridgedElement().properties()) {
            if (isStored(property.name()) && !ignored.contains(property.name())) {
                context.dependencies().use(property.name());
            }
        }
        declare(context.indexSchemaElement());
        var documents = context.beanResolver().resolve(BeanReference.of(IndexedContents.class));
        context.bridge(Object.class, new DocumentBridge(content, documents));
    }

    /** A method such as {@code isPublished()} looks like a property and is none that Hibernate knows of. */
    private boolean isStored(String property) {
        return ReflectionUtils.findField(entity, property) != null;
    }

    private static void declare(IndexSchemaElement schema) {
        number(schema, Fields.REF);
        keyword(schema, Fields.KIND);
        text(schema, Fields.TITLE, Analysis.ENGLISH, true);
        schema.field(Fields.BODY, type -> type.asString().analyzer(Analysis.ENGLISH).highlightable(List.of(Highlightable.UNIFIED))).multiValued().toReference();
        text(schema, Fields.WORDS, Analysis.PLAIN, false);
        // Written in capitals or not: how often and in how long a text says little.
        schema.field(Fields.ACRONYMS, type -> type.asString().analyzer(Analysis.ACRONYM).norms(Norms.NO)).toReference();
        schema.field(Fields.TITLE_PREFIX, type -> type.asString().analyzer(Analysis.PREFIX).searchAnalyzer(Analysis.PLAIN)).toReference();
        schema.field(Fields.TITLE_EXACT, type -> type.asString().normalizer(Analysis.EXACT).sortable(Sortable.YES)).toReference();
        schema.field(Fields.ACCEPTED, type -> type.asBoolean()).toReference();
        keywords(schema, Fields.FACET);
        keyword(schema, Fields.THREAD);
        schema.field(Fields.AUTHOR, type -> type.asLong().aggregable(Aggregable.YES)).toReference();
        schema.field(Fields.CREATED_AT, type -> type.asInstant().sortable(Sortable.YES)).toReference();
        schema.field(Fields.PROGRAMS, type -> type.asInteger().searchable(Searchable.NO).sortable(Sortable.YES)).toReference();
        schema.field(Fields.STANDING, type -> type.asInteger().searchable(Searchable.NO).sortable(Sortable.YES)).toReference();
        access(schema);
    }

    private static void access(IndexSchemaElement schema) {
        for (var name : List.of(Fields.ACCESS_CONTENT, Fields.ACCESS_STATE, Fields.ACCESS_AUDIENCE, Fields.ACCESS_PARENT_STATE)) {
            schema.field(name, type -> type.asString()).toReference();
        }
        for (var id : List.of(Fields.ACCESS_GROUP, Fields.ACCESS_AUTHOR, Fields.ACCESS_PARENT_AUTHOR)) {
            schema.field(id, type -> type.asLong()).toReference();
        }
        schema.field(Fields.ACCESS_REVIEWER, type -> type.asLong()).multiValued().toReference();
    }

    private static void text(IndexSchemaElement schema, String name, String analyzer, boolean shown) {
        schema.field(name, type -> type.asString().analyzer(analyzer)
                .highlightable(shown ? List.of(Highlightable.UNIFIED) : List.of(Highlightable.NO))).toReference();
    }

    private static void keyword(IndexSchemaElement schema, String name) {
        schema.field(name, type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES)).toReference();
    }

    private static void keywords(IndexSchemaElement schema, String name) {
        schema.field(name, type -> type.asString().aggregable(Aggregable.YES)).multiValued().toReference();
    }

    private static void number(IndexSchemaElement schema, String name) {
        schema.field(name, type -> type.asLong().projectable(Projectable.YES).searchable(Searchable.YES)).toReference();
    }
}
