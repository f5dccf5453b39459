package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.Strength;
import org.jspecify.annotations.Nullable;

/** The recommendations in the editor: added, removed, put in order. */
final class RecommendationList extends Composite<Div> {

    private final EditorParts parts;
    private final Runnable changed;
    private final Div cards = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<RecommendationCard> list = new ArrayList<>();
    private Runnable numbered = () -> { };

    RecommendationList(EditorParts parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        cards.addClassNames("card", "recs");
        problem.addClassName("error");
        problem.setVisible(false);
        var title = new H2(parts.text("library.recommendations"));
        var add = new Button(parts.text("library.edit.add"), click -> add());
        var head = new Div(title, add);
        head.addClassName("head");
        getContent().add(head, problem, cards);
    }

    void show(List<ArticleContent.Recommendation> recommendations) {
        list.clear();
        recommendations.forEach(one -> list.add(new RecommendationCard(parts, one, this)));
        draw();
    }

    List<ArticleContent.Recommendation> value() {
        return list.stream().map(RecommendationCard::value).toList();
    }

    /** Hears that they stand in another order or that there are others. */
    void onNumbered(Runnable listener) {
        numbered = listener;
    }

    List<RecommendationCard> cards() {
        return List.copyOf(list);
    }

    /** @param number from 1 */
    @Nullable RecommendationCard card(int number) {
        return number <= list.size() ? list.get(number - 1) : null;
    }

    /** From 1; 0 for one that was removed. */
    int number(RecommendationCard card) {
        return list.indexOf(card) + 1;
    }

    void changed() {
        changed.run();
    }

    void move(RecommendationCard card, int by) {
        var from = list.indexOf(card);
        var to = from + by;
        if (to >= 0 && to < list.size()) {
            list.remove(from);
            list.add(to, card);
            draw();
            changed();
        }
    }

    void remove(RecommendationCard card) {
        var at = list.indexOf(card);
        list.remove(card);
        draw();
        changed();
        if (!list.isEmpty()) {
            list.get(Math.min(at, list.size() - 1)).focus();
        }
    }

    /** Shows what is wrong: {@code recommendations}, or {@code recommendations[2].text}. @return whether it belongs here */
    boolean problem(String field, String words) {
        if (field.equals("recommendations")) {
            problem.setText(words);
            problem.setVisible(true);
            return true;
        }
        if (!field.matches("recommendations\\[\\d{1,3}]\\..+")) {
            return false;
        }
        var at = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        if (at < list.size()) {
            list.get(at).problem(field, words);
        }
        return true;
    }

    void withoutProblems() {
        problem.setVisible(false);
        list.forEach(RecommendationCard::withoutProblems);
    }

    private void add() {
        var card = new RecommendationCard(parts, new ArticleContent.Recommendation(null, "", Strength.CONDITIONAL, "", ""), this);
        list.add(card);
        draw();
        card.focus();
    }

    private void draw() {
        cards.removeAll();
        for (int i = 0; i < list.size(); i++) {
            cards.add(list.get(i));
            list.get(i).at(i + 1, list.size(), parts);
        }
        cards.setVisible(!list.isEmpty());
        numbered.run();
    }
}
