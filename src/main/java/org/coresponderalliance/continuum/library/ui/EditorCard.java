package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A part of an article in the editor that there can be several of, see {@link CardList}. */
abstract class EditorCard extends Composite<Div> {

    /** Shows its place, and names its controls by it for those who do not see where they stand. @param place from 1 @param of how many there are */
    abstract void at(int place, int of);

    abstract void focus();

    /** Shows what is wrong with one of its fields, by its whole name: {@code recommendations[2].text}. */
    abstract void problem(String field, String words);

    abstract void withoutProblems();
}
