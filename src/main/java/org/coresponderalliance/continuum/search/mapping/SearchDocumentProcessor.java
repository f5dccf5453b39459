package org.coresponderalliance.continuum.search.mapping;

import java.util.Set;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Tells Hibernate Search what {@link SearchDocument} means. */
public final class SearchDocumentProcessor implements TypeMappingAnnotationProcessor<SearchDocument> {

    @Override
    public void process(TypeMappingStep mapping, SearchDocument annotation, TypeMappingAnnotationProcessorContext context) {
        mapping.indexed().index(annotation.value().name().toLowerCase(java.util.Locale.ROOT));
        mapping.binder(new DocumentBinder(annotation.value(), context.annotatedElement().javaClass(), Set.of(annotation.ignore())));
    }
}
