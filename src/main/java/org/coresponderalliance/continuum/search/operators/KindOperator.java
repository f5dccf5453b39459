package org.coresponderalliance.continuum.search.operators;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.FixedValues;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.stereotype.Component;

/** {@code kind:} with what the tabs of a search tell apart. */
@Component
class KindOperator implements SearchOperator {

    private final FixedValues values;

    KindOperator(Texts texts) {
        values = new FixedValues()
                .with("discussion", texts.get("search.tab.discussion"), HitFilter.kinds(Kind.DISCUSSION), "discussions")
                .with("reply", texts.get("search.tab.post"), HitFilter.kinds(Kind.POST), "replies", "post", "posts")
                .with("article", texts.get("search.tab.article"), HitFilter.kinds(Kind.ARTICLE), "articles", "library")
                .with("recommendation", texts.get("search.tab.recommendation"), HitFilter.kinds(Kind.RECOMMENDATION), "recommendations")
                .with("member", texts.get("search.tab.member"), HitFilter.kinds(Kind.MEMBER), "members")
                .with("program", texts.get("search.tab.program"), HitFilter.kinds(Kind.PROGRAM), "programs")
                .with("file", texts.get("search.tab.file"), HitFilter.kinds(Kind.FILE), "files", "attachment", "attachments");
    }

    @Override
    public Operator operator() {
        return Operator.KIND;
    }

    @Override
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        return values.meaning(value, viewer);
    }

    @Override
    public List<Completion> completions(String typed, Viewer viewer) {
        return values.completions(typed, viewer);
    }
}
