package org.coresponderalliance.continuum.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link DatabaseTest}, with OpenSearch for the engine of the search and a database of its own. The second context that the tests
 * have: so few classes as can be are to need it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf("org.coresponderalliance.continuum.testing.OpenSearchNode#isThere")
@SpringBootTest(properties = {"continuum.embedded.enabled=false", "continuum.sample=false", "continuum.search.meaning.enabled=false", "continuum.search.engine=opensearch"})
@ContextConfiguration(initializers = OpenSearchEnvironment.class)
public @interface OpenSearchTest {}
