package org.coresponderalliance.continuum.base;

import java.util.List;

/** What is about to be published could harm somebody: its author has to answer first. Nothing was changed. */
public abstract non-sealed class Concern extends CommunityException {

    protected Concern(Message text) {
        super(text);
    }

    /** What was found, each as the API writes it. */
    public abstract List<? extends Record> findings();
}
