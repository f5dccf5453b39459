package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Vaadin Flow looks for the parts of which it is made through all jars, again with each navigation and each page that is
 * opened. What it has found, or found missing, does not change while the site runs, and is remembered here.
 */
@Component
class RememberedServices implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setClassLoader(new Loader(service.getClassLoader()));
        if (service.getContext() instanceof VaadinServletContext context) {
            var lookup = context.getAttribute(Lookup.class);
            // Flow's own setter refuses to replace one.
            context.getContext().setAttribute(Lookup.class.getName(), new Remembered(lookup, new ConcurrentHashMap<>()));
        }
    }

    /** Parts that there is one of, or none. */
    private record Remembered(Lookup lookup, Map<Class<?>, Optional<?>> found) implements Lookup {

        @Override
        public <T> T lookup(Class<T> type) {
            var known = found.get(type);
            if (known == null) {
                known = Optional.ofNullable(lookup.lookup(type)).map(Remembered::withoutSearching);
                found.put(type, known);
            }
            return type.cast(known.orElse(null));
        }

        private static Object withoutSearching(Object found) {
            return found instanceof StaticFileHandlerFactory files
                    ? (StaticFileHandlerFactory) service -> new Files(files.createHandler(service)) : found;
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> type) {
            return lookup.lookupAll(type);
        }
    }

    /** Files have an ending, and pages have none: so no page is looked for among the files in all jars, each time that it is opened. */
    private record Files(StaticFileHandler files) implements StaticFileHandler {

        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
            return request.getRequestURI().indexOf('.') >= 0 && files.serveStaticResource(request, response);
        }
    }

    /** Knows in which jars parts of a kind are declared. */
    private static final class Loader extends ClassLoader {

        private static final String DECLARED = "META-INF/services/";

        private final Map<String, List<URL>> declared = new ConcurrentHashMap<>();

        private Loader(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.startsWith(DECLARED)) {
                return super.getResources(name);
            }
            var known = declared.get(name);
            if (known == null) {
                known = Collections.list(super.getResources(name));
                declared.put(name, known);
            }
            return Collections.enumeration(known);
        }
    }
}
