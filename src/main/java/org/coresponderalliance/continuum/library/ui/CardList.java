package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of one kind in the editor, below their heading: added, removed, told their places and what is wrong with them.
 *
 * @param <C> the cards
 */
abstract class CardList<C extends EditorCard> extends Composite<Div> {

    private final String field;
    private final Runnable changed;
    private final Div cards = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<C> list = new ArrayList<>();

    /** @param field name of the whole in what the article takes in: {@code recommendations} @param styles of the cards together */
    CardList(String field, Runnable changed, String... styles) {
        this.field = field;
        this.changed = changed;
        cards.addClassNames(styles);
        problem.addClassName("error");
        problem.setVisible(false);
    }

    /** Puts the heading, with the button that adds one, and what else is said above the cards. */
    void under(String title, String add, Component... more) {
        var head = new Div(new H2(title), new Button(add, click -> add()));
        head.addClassName("head");
        getContent().add(head);
        getContent().add(more);
        getContent().add(problem, cards);
    }

    /** A card with nothing in it yet. */
    abstract C empty();

    /** After the cards got their places. */
    void drawn() {}

    void show(List<C> shown) {
        list.clear();
        list.addAll(shown);
        draw();
    }

    List<C> cards() {
        return List.copyOf(list);
    }

    void changed() {
        changed.run();
    }

    void move(C card, int by) {
        var from = list.indexOf(card);
        var to = from + by;
        if (to >= 0 && to < list.size()) {
            list.remove(from);
            list.add(to, card);
            draw();
            changed();
        }
    }

    /** Whoever works with the keyboard goes on at the card that stands there then. */
    void remove(C card) {
        var at = list.indexOf(card);
        list.remove(card);
        draw();
        changed();
        if (!list.isEmpty()) {
            list.get(Math.min(at, list.size() - 1)).focus();
        }
    }

    /** Shows what is wrong: with the whole by its name, with a field of a card by {@code recommendations[2].text}. @return whether it belongs here */
    boolean problem(String name, String words) {
        if (name.equals(field)) {
            problem.setText(words);
            problem.setVisible(true);
            return true;
        }
        if (!name.matches(field + "\\[\\d{1,3}]\\..+")) {
            return false;
        }
        var at = Integer.parseInt(name.substring(name.indexOf('[') + 1, name.indexOf(']')));
        if (at < list.size()) {
            list.get(at).problem(name, words);
        }
        return true;
    }

    void withoutProblems() {
        problem.setVisible(false);
        list.forEach(EditorCard::withoutProblems);
    }

    private void add() {
        var card = empty();
        list.add(card);
        draw();
        card.focus();
    }

    private void draw() {
        cards.removeAll();
        for (int i = 0; i < list.size(); i++) {
            cards.add(list.get(i));
            list.get(i).at(i + 1, list.size());
        }
        cards.setVisible(!list.isEmpty());
        drawn();
    }
}
