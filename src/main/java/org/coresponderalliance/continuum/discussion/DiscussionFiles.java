package org.coresponderalliance.continuum.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentAccess;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in posts are seen by those who see the post; files that were taken out of it, by those who see its history. */
@Component
class DiscussionFiles implements AttachmentAccess {

    private final Posts posts;
    private final JdbcClient jdbc;

    DiscussionFiles(Posts posts, JdbcClient jdbc) {
        this.posts = posts;
        this.jdbc = jdbc;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.POST, Subject.Kind.DISCUSSION);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean sees(Viewer viewer, Subject subject) {
        return found(subject).filter(post -> AccessRules.sees(viewer, post.facts())).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean seesFile(Viewer viewer, Subject subject, String key) {
        return found(subject).filter(post -> AccessRules.may(viewer, post.markdown().contains("/attachments/" + key + "/") ? Action.SEE : Action.SEE_HISTORY,
                post.facts())).isPresent();
    }

    @Override
    public Map<Long, String> shownTexts(Subject.Kind kind, Collection<Long> ids) {
        var shown = new HashMap<Long, String>();
        if (kind == Subject.Kind.POST && !ids.isEmpty()) {
            jdbc.sql("select id, markdown from post where id in (:ids)").param("ids", ids).query(row -> { shown.put(row.getLong(1), row.getString(2)); });
        }
        return shown;
    }

    private Optional<Post> found(Subject subject) {
        return subject.kind() == Subject.Kind.POST ? posts.findById(subject.id()) : posts.find(subject.id(), 1);
    }
}
