package org.coresponderalliance.continuum.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.SearchSource;
import org.springframework.stereotype.Component;

/** What things look like to somebody now: title and address, and nothing at all where they may not see them. */
@Component
class Sights {

    private final Map<Content, SearchSource> sources = new EnumMap<>(Content.class);
    private final ViewerSource viewers;

    Sights(List<SearchSource> sources, ViewerSource viewers) {
        sources.forEach(source -> this.sources.put(source.content(), source));
        this.viewers = viewers;
    }

    /** Whether a member may see what a notice is about; true of a notice about no thing. False if they are gone. */
    boolean sees(long memberId, Notice notice) {
        var viewer = viewers.viewer(memberId);
        if (viewer.isEmpty() || notice.content() == null || notice.contentId() == null) {
            return viewer.isPresent();
        }
        // Authors are told what became of their hidden posts although they no longer see them.
        return notice.kind().toldUnseen() || !details(notice.content(), List.of(notice.contentId()), viewer.get()).isEmpty();
    }

    /** Titles and addresses by id, of what the viewer may see. */
    Map<Long, HitDetails> details(Content content, Collection<Long> ids, Viewer viewer) {
        var source = sources.get(content);
        return source == null || ids.isEmpty() ? Map.of() : source.visible(ids, viewer);
    }
}
