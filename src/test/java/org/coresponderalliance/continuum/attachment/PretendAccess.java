package org.coresponderalliance.continuum.attachment;

import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Component;

/** Things that files are tied to, for the tests of attachment: those with an even number are seen by all, the others by moderators. */
@Component
class PretendAccess implements AttachmentAccess {

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.MEMBER);
    }

    @Override
    public boolean sees(Viewer viewer, Subject subject) {
        return subject.id() % 2 == 0 || viewer.isModerator();
    }
}
