package org.coresponderalliance.continuum.search;

import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.search.words.Concept;
import org.coresponderalliance.continuum.search.words.Expansion;
import org.coresponderalliance.continuum.search.words.QueryText;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.coresponderalliance.continuum.search.words.SynonymGroup;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The synonym groups: staff edit them, and what they change holds for the next search. For those who are not staff there is
 * nothing here, so all methods but {@link #index} answer {@link NotFound} to them.
 */
@Service
public class Synonyms {

    private static final Logger log = LoggerFactory.getLogger(Synonyms.class);
    private static final int LONGEST = 2000;

    private final SynonymRows rows;
    private final AuditLog audit;
    private volatile String loadedState = "";
    private volatile SynonymIndex loaded = new SynonymIndex(List.of());

    Synonyms(SynonymRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** The enabled groups, as queries need them. */
    SynonymIndex index() {
        if (loadedState.isEmpty()) {
            reload();
        }
        return loaded;
    }

    /** All groups, by number. */
    public List<EditableSynonyms> groups(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return rows.all();
    }

    /** What a query becomes with the groups as they are: each thing that it asks for with what is added. */
    public List<Concept> preview(String query, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return Expansion.concepts(QueryText.parse(query).words(), index());
    }

    /**
     * Adds a group (number 0) or changes one.
     *
     * @return its number
     * @throws InvalidInput if a term cannot be used, naming the field
     * @throws Conflict if somebody changed it meanwhile; carries what stands there now
     */
    @Transactional
    public int save(EditableSynonyms group, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var clean = checked(group);
        var number = clean.number() == 0 ? rows.insert(clean, viewer.id()) : changed(clean, viewer);
        done(clean.number() == 0 ? "synonyms.added" : "synonyms.changed", number, clean, viewer);
        return number;
    }

    @Transactional
    public void delete(int number, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var group = rows.group(number).orElseThrow(NotFound::new);
        rows.delete(number);
        done("synonyms.deleted", number, group, viewer);
    }

    /** Takes up what another node changed, within half a minute. */
    @Scheduled(fixedDelayString = "PT30S")
    void refresh() {
        if (!loadedState.isEmpty() && !rows.state().equals(loadedState)) {
            reload();
        }
    }

    private synchronized void reload() {
        var state = rows.state();
        loaded = new SynonymIndex(rows.all().stream().filter(EditableSynonyms::enabled).flatMap(group -> parsed(group).stream()).toList());
        loadedState = state;
    }

    /** A group that cannot be read, which only a change by hand can bring about, must not take the others along. */
    private static List<SynonymGroup> parsed(EditableSynonyms group) {
        try {
            return List.of(SynonymGrammar.group(group.number(), group.leftTerms(), group.rightTerms(), group.note()));
        } catch (SynonymGrammar.Mistake mistake) {
            log.warn("Synonym group {} is left out: {}", group.number(), mistake.getMessage());
            return List.of();
        }
    }

    private int changed(EditableSynonyms group, Viewer viewer) {
        var present = rows.group(group.number()).orElseThrow(NotFound::new);
        if (!rows.update(group, viewer.id())) {
            throw new Conflict(Message.of("search.synonyms.conflict"),
                    present.leftTerms() + (present.oneWay() ? " -> " + present.rightTerms() : ""));
        }
        return group.number();
    }

    private static EditableSynonyms checked(EditableSynonyms group) {
        var left = InputText.field("leftTerms", LONGEST).requiredLine(group.leftTerms());
        var right = InputText.field("rightTerms", LONGEST).optionalLine(group.rightTerms());
        var note = InputText.field("note", 500).optionalLine(group.note());
        try {
            var parsed = SynonymGrammar.group(group.number(), left, right, note);
            return new EditableSynonyms(group.number(), parsed.leftSource(), parsed.rightSource(), note, group.enabled(), group.version(), null);
        } catch (SynonymGrammar.Mistake mistake) {
            throw new InvalidInput(mistake.isIn(right) ? "rightTerms" : "leftTerms", "search.synonyms.mistake." + mistake.problem());
        }
    }

    private void done(String action, int number, EditableSynonyms group, Viewer viewer) {
        audit.record(Act.of(viewer.id(), action, "synonyms", number, "")
                .with("terms", group.leftTerms() + (group.oneWay() ? " -> " + group.rightTerms() : "")).with("enabled", group.enabled()));
        AfterCommit.run(this::reload);
    }
}
