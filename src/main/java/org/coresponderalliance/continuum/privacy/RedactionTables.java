package org.coresponderalliance.continuum.privacy;

import org.coresponderalliance.continuum.base.Markdown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Goes through the tables of all modules for a text. Who may is asked by whoever calls. */
@Component
public class RedactionTables {

    private final ObjectProvider<Redactable> modules;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Markdown markdown;

    RedactionTables(ObjectProvider<Redactable> modules, JdbcClient jdbc, JsonMapper json, Markdown markdown) {
        this.modules = modules;
        this.jdbc = jdbc;
        this.json = json;
        this.markdown = markdown;
    }

    /** Only looks for the text. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Redaction look(RemovedText text, long memberId) {
        return go(text, memberId, false);
    }

    /** Takes the text out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Redaction takeOut(RemovedText text, long memberId) {
        return go(text, memberId, true);
    }

    private Redaction go(RemovedText text, long memberId, boolean carriesOut) {
        var redaction = new Redaction(jdbc, json, markdown, text, memberId, carriesOut);
        modules.orderedStream().forEach(module -> module.redact(redaction));
        return redaction;
    }
}
