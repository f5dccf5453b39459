package org.coresponderalliance.continuum.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real MariaDB, without a web server (use {@code MockMvcTester} for HTTP). All
 * tests with exactly this annotation share one context, so add nothing to it that makes another one, such as mock
 * beans or properties of one's own. The database starts empty and is shared too: a test makes what it needs, under
 * names of its own, and does not count on being alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"continuum.embedded.enabled=false", "continuum.sample=false", "continuum.search.meaning.enabled=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestEnvironment.class)
public @interface DatabaseTest {}
