package org.coresponderalliance.continuum.search.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.coresponderalliance.continuum.access.Content;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;

/**
 * The entity's rows are found by search. What stands in the index is said by the module's {@link
 * org.coresponderalliance.continuum.search.SearchSource}, which reads it from the database when the entry is made; the
 * entity only says when: whenever one of its rows is added, removed or changed through Hibernate. What search shows but
 * stands in other tables, and what is written by SQL, is announced through {@link
 * org.coresponderalliance.continuum.search.Reindexing}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeMapping(processor = @TypeMappingAnnotationProcessorRef(type = SearchDocumentProcessor.class))
public @interface SearchDocument {

    /** The kind of content, as the rule table knows it; one entity per kind. */
    Content value();

    /** Properties whose change is no reason for a new entry, such as counters. Forgetting one costs time, never truth. */
    String[] ignore() default {};
}
