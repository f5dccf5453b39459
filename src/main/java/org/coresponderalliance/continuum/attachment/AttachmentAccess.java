package org.coresponderalliance.continuum.attachment;

import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.Subject;

/** Tells whether a viewer sees a thing that files are tied to. Implemented by the modules that hold such things. */
public interface AttachmentAccess {

    Set<Subject.Kind> kinds();

    boolean sees(Viewer viewer, Subject subject);
}
