package org.coresponderalliance.continuum.attachment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files are found where they hang and by whom that is for. Said by the module that holds these things, in the transaction of their change. */
@Service
public class FileIndex {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Reindexing index;

    FileIndex(JdbcClient jdbc, Reindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** New entries for all files of these things: their text, state or audience changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Subject.Kind kind, Collection<Long> things) {
        var uses = uses(kind, things);
        if (!uses.isEmpty()) {
            index.changed(Content.FILE, uses);
        }
    }

    /** New entries for files of which another name or text is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    void said(Collection<Long> files) {
        if (!files.isEmpty()) {
            index.changed(Content.FILE, jdbc.sql("select id from attachment_use where attachment_id in (:files)").param("files", files).query(Long.class).list());
        }
    }

    /** The same for very many things, in parts; not for within the transaction that changes them. */
    public void changedMany(Subject.Kind kind, Collection<Long> things) {
        index.changedMany(Content.FILE, uses(kind, things));
    }

    private List<Long> uses(Subject.Kind kind, Collection<Long> things) {
        var all = List.copyOf(things);
        var uses = new ArrayList<Long>();
        for (int from = 0; from < all.size(); from += MOST) {
            uses.addAll(jdbc.sql("select id from attachment_use where subject_kind = :kind and subject_id in (:things)").param("kind", kind.name())
                    .param("things", all.subList(from, Math.min(all.size(), from + MOST))).query(Long.class).list());
        }
        return uses;
    }
}
