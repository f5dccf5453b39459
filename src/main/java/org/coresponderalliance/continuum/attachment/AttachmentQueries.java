package org.coresponderalliance.continuum.attachment;

import java.util.Collection;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds files for those who may see them. */
@Service
public class AttachmentQueries {

    private final AttachmentRows rows;
    private final ObjectProvider<AttachmentAccess> modules;

    AttachmentQueries(AttachmentRows rows, ObjectProvider<AttachmentAccess> modules) {
        this.rows = rows;
        this.modules = modules;
    }

    /** The file. @throws NotFound if there is none, or none for the viewer */
    public StoredFile file(String key, Viewer viewer) {
        var known = rows.find(key).orElseThrow(NotFound::new);
        if (!isOwn(known, viewer) && rows.uses(known.id()).stream().noneMatch(use -> sees(viewer, use, key))) {
            throw new NotFound();
        }
        return known.file();
    }

    /** As {@link #file(String, Viewer)}; the name must be the file's own, so that nobody lends it another. */
    public StoredFile file(String key, String nameInUrl, Viewer viewer) {
        var file = file(key, viewer);
        if (!FileNames.inUrl(file.name()).equals(nameInUrl)) {
            throw new NotFound();
        }
        return file;
    }

    /** The files with these keys, for a module that has made sure that they are seen; those that are gone are absent. */
    public Map<String, StoredFile> known(Collection<String> keys) {
        return rows.all(keys);
    }

    private static boolean isOwn(AttachmentRows.Known known, Viewer viewer) {
        return known.loose() && AccessRules.sees(viewer, Facts.of(Content.FILE, Content.State.LOOSE, Audience.MEMBERS, null, known.ownerId()));
    }

    private boolean sees(Viewer viewer, Subject subject, String key) {
        return modules.stream().anyMatch(module -> module.kinds().contains(subject.kind()) && module.seesFile(viewer, subject, key));
    }

    /** @param files how many were uploaded @param bytes what they take */
    public record Stored(long files, long bytes) {}

    /** What is stored by now, of everybody. @throws NotFound unless the viewer is staff */
    public Stored stored(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.SETTING);
        return rows.stored();
    }
}
