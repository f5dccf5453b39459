package org.coresponderalliance.continuum.search.engine;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Looks at the index before Hibernate Search opens it, and gives Hibernate Search the settings that belong to the code. */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {

    private static final String PREFIX = "hibernate.search.";

    private final IndexStore store;
    private final IndexState state;
    private final boolean command;

    IndexSettings(IndexStore store, IndexState state, @Value("${continuum.command:false}") boolean command) {
        this.store = store;
        this.state = state;
        this.command = command;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        store.settings(command).forEach((key, value) -> properties.putIfAbsent(PREFIX + key, value));
        properties.put("hibernate.search.background_failure_handler", "bean:" + IndexFailures.class.getName());
        // To a command that runs beside the site, an index that is just being built looks like one to be deleted.
        if (!command) {
            switch (store.prepare()) {
                case MISSING -> state.mustBuild();
                case AWAY, NEWER -> state.away();
                case WHOLE, OUTDATED -> state.ready();
            }
        }
    }
}
