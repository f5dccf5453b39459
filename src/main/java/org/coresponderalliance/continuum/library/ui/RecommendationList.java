package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.Strength;
import org.jspecify.annotations.Nullable;

/** The recommendations in the editor: added, removed, put in order. */
final class RecommendationList extends CardList<RecommendationCard> {

    private final EditorParts parts;
    private Runnable numbered = () -> { };

    RecommendationList(EditorParts parts, Runnable changed) {
        super("recommendations", changed, "card", "recs");
        this.parts = parts;
        under(parts.text("library.recommendations"), parts.text("library.edit.add"));
    }

    void shown(List<ArticleContent.Recommendation> recommendations) {
        show(recommendations.stream().map(one -> new RecommendationCard(parts, one, this)).toList());
    }

    List<ArticleContent.Recommendation> value() {
        return cards().stream().map(RecommendationCard::value).toList();
    }

    /** Hears that they stand in another order or that there are others. */
    void onNumbered(Runnable listener) {
        numbered = listener;
    }

    /** @param number from 1 */
    @Nullable RecommendationCard card(int number) {
        return number <= cards().size() ? cards().get(number - 1) : null;
    }

    /** From 1; 0 for one that was removed. */
    int number(RecommendationCard card) {
        return cards().indexOf(card) + 1;
    }

    @Override
    RecommendationCard empty() {
        return new RecommendationCard(parts, new ArticleContent.Recommendation(null, "", Strength.CONDITIONAL, "", ""), this);
    }

    @Override
    void drawn() {
        numbered.run();
    }
}
