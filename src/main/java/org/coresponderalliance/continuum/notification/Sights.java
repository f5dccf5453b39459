package org.coresponderalliance.continuum.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.ContentSight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What things look like to somebody now: title and address, and nothing at all where they may not see them. */
@Component
class Sights {

    private final Map<Content, ContentSight> sources = new EnumMap<>(Content.class);
    private final ViewerSource viewers;

    Sights(List<ContentSight> sources, ViewerSource viewers) {
        sources.forEach(source -> this.sources.put(source.content(), source));
        this.viewers = viewers;
    }

    /** Which recipients may see what a notice is about; all of a notice about no thing. Without those who are gone. */
    List<Long> seeing(Notice notice) {
        var there = notice.recipients().stream().flatMap(member -> viewers.viewer(member).stream()).toList();
        // Authors are told what became of their hidden posts although they no longer see them.
        var seeing = there.isEmpty() || notice.content() == null || notice.contentId() == null || notice.kind().toldUnseen() ? there
                : seeing(sources.get(notice.content()), notice.contentId(), there);
        return seeing.stream().map(Viewer::id).toList();
    }

    private static List<Viewer> seeing(@Nullable ContentSight source, long id, List<Viewer> viewers) {
        return source == null ? List.of() : source.seeing(id, viewers);
    }

    /** Titles and addresses by id, of what the viewer may see. */
    Map<Long, HitDetails> details(Content content, Collection<Long> ids, Viewer viewer) {
        var source = sources.get(content);
        return source == null || ids.isEmpty() ? Map.of() : source.visible(ids, viewer);
    }
}
