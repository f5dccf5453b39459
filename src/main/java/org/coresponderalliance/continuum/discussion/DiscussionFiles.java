package org.coresponderalliance.continuum.discussion;

import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentAccess;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in posts are seen by those who see the post. */
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
        var post = subject.kind() == Subject.Kind.POST ? posts.findById(subject.id()) : posts.find(subject.id(), 1);
        return post.filter(found -> AccessRules.sees(viewer, found.facts())).isPresent();
    }
}
