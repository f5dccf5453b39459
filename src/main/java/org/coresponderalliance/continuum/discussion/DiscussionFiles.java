package org.coresponderalliance.continuum.discussion;

import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentAccess;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in posts are seen by those who see the post; files that were taken out of it, by those who see its history. */
@Component
class DiscussionFiles implements AttachmentAccess {

    private final Posts posts;

    DiscussionFiles(Posts posts) {
        this.posts = posts;
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

    private Optional<Post> found(Subject subject) {
        return subject.kind() == Subject.Kind.POST ? posts.findById(subject.id()) : posts.find(subject.id(), 1);
    }
}
