package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;

/** The operators that people use most, to be added by a click: for those who do not type them, and for a phone. */
final class NarrowingChips {

    private static final List<String> FOR_ALL = List.of("is:unanswered", "is:accepted", "after:1y");
    private static final List<String> FOR_MEMBERS = List.of("is:unread", "is:followed", "is:mine");

    private NarrowingChips() {}

    /** Each with the search that has it, too; those that it has already are left out. */
    static List<SearchPageModel.Link> of(SearchRequest request, Understood understood, Viewer viewer, Texts texts) {
        return Stream.concat(FOR_ALL.stream(), viewer.isGuest() ? Stream.of() : FOR_MEMBERS.stream())
                .filter(operator -> understood.parts().stream().noneMatch(part -> part.typed().equalsIgnoreCase(operator)))
                .map(operator -> new SearchPageModel.Link(texts.get("search.narrow." + operator.replace(':', '.')),
                        SearchLinks.to(request.withText((request.text() + " " + operator).strip())))).toList();
    }
}
