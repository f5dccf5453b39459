package org.coresponderalliance.continuum.search.engine;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Looks at the index before Hibernate Search opens it, and gives Hibernate Search the settings that belong to the code. */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {

    private final IndexFolder folder;
    private final IndexState state;
    private final boolean command;

    IndexSettings(@Value("${continuum.data}/index") Path folder, IndexState state, @Value("${continuum.command:false}") boolean command) {
        this.folder = new IndexFolder(folder);
        this.state = state;
        this.command = command;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put("hibernate.search.backend.analysis.configurer", "bean:" + Analyzers.class.getName());
        properties.put("hibernate.search.backend.directory.type", "constructor:" + CachingDirectories.class.getName());
        properties.put("hibernate.search.background_failure_handler", "bean:" + IndexFailures.class.getName());
        // The folder is the site's: to a command that runs beside it, an index that is just being built looks like one to be deleted.
        if (!command && folder.prepare()) {
            state.mustBuild();
        }
    }

    IndexFolder folder() {
        return folder;
    }
}
