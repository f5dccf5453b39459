package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When articles are approved: what staff set up, and what that means in words. Holds from the next look at a review on. */
@Service
public class ApprovalSettings {

    private static final int MOST_DAYS = 90;

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final Disciplines disciplines;
    private final AuditLog log;
    private final Clock clock;

    ApprovalSettings(JdbcClient jdbc, Taxonomy taxonomy, Disciplines disciplines, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
        this.disciplines = disciplines;
        this.log = log;
        this.clock = clock;
    }

    /** As it is now. */
    public ApprovalSetting current() {
        return jdbc.sql("select responders, health, in_care, legal_topics, remind_after_days from approval_setting where id = 1")
                .query((row, n) -> new ApprovalSetting(list(row.getString(1)), list(row.getString(2)), row.getBoolean(3), list(row.getString(4)), row.getInt(5))).single();
    }

    /** In words, for those who review and who set it up: one sentence for each part. */
    public List<Message> words(ApprovalSetting setting) {
        var words = new java.util.ArrayList<Message>();
        words.add(Message.of("library.rule.two", disciplines.either(setting.responders()), disciplines.either(setting.health())));
        if (setting.inCare()) {
            words.add(Message.of("library.rule.inCare"));
        }
        if (!setting.legalTopics().isEmpty()) {
            words.add(Message.of("library.rule.legal", disciplines.list(setting.legalTopics().stream().map(this::label).toList())));
        }
        words.add(Message.of("library.rule.remind", setting.remindAfterDays()));
        return words;
    }

    /** Values of facets of articles by which a topic can be said to be legal, as {@code topic/liability}. */
    public List<String> topics() {
        return taxonomy.facets().stream().filter(Facet::onArticles).filter(facet -> !facet.code().equals(Writing.EVIDENCE))
                .flatMap(facet -> facet.values().stream().map(value -> facet.code() + "/" + value.code())).toList();
    }

    /** What a topic is called. */
    public String label(String topic) {
        var parts = topic.split("/", 2);
        return taxonomy.label(parts[0], parts[parts.length - 1]);
    }

    /**
     * Sets it up anew; it is in the audit log with what it was before. Articles in review go by it from then on; what readers
     * have stays.
     *
     * @throws org.coresponderalliance.continuum.base.NotFound unless the viewer is staff
     * @throws InvalidInput naming each field that cannot be taken; nothing is changed then
     */
    @Transactional
    public void change(Viewer viewer, ApprovalSetting wanted) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        check(wanted);
        var before = current();
        if (before.equals(wanted)) {
            return;
        }
        jdbc.sql("update approval_setting set responders = ?, health = ?, in_care = ?, legal_topics = ?, remind_after_days = ?, changed_at = ?, changed_by = ? where id = 1")
                .params(String.join(",", wanted.responders()), String.join(",", wanted.health()), wanted.inCare(), String.join(",", wanted.legalTopics()),
                        wanted.remindAfterDays(), Utc.timestamp(clock.instant()), viewer.id()).update();
        log.record(Act.of(viewer.id(), "setting.changed", "setting", 0, "").with("name", "approval").with("before", line(before)).with("after", line(wanted)));
    }

    private void check(ApprovalSetting wanted) {
        var wrong = new LinkedHashMap<String, Message>();
        var groups = disciplines.groups();
        if (wanted.responders().isEmpty() || !groups.containsAll(wanted.responders())) {
            wrong.put("responders", Message.of("library.rule.chooseDiscipline"));
        }
        if (wanted.health().isEmpty() || !groups.containsAll(wanted.health())) {
            wrong.put("health", Message.of("library.rule.chooseDiscipline"));
        }
        if (!topics().containsAll(wanted.legalTopics())) {
            wrong.put("legalTopics", Message.of("library.rule.chooseTopic"));
        }
        if (wanted.remindAfterDays() < 1 || wanted.remindAfterDays() > MOST_DAYS) {
            wrong.put("remindAfterDays", Message.of("library.rule.days", MOST_DAYS));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static List<String> list(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.asList(stored.split(","));
    }

    private static String line(ApprovalSetting setting) {
        return String.join(" ", setting.responders()) + " + " + String.join(" ", setting.health()) + (setting.inCare() ? ", one in care" : "")
                + ", legal: " + String.join(" ", setting.legalTopics()) + ", " + setting.remindAfterDays() + " d";
    }
}
