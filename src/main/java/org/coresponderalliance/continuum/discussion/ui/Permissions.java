package org.coresponderalliance.continuum.discussion.ui;

import java.util.EnumMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Condition;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;

/** The rules with one viewer filled in, for asking about many things of one kind. */
final class Permissions {

    private final Content content;
    private final Viewer viewer;
    private final Map<Action, Condition> conditions = new EnumMap<>(Action.class);

    Permissions(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    boolean may(Action action, Facts facts) {
        return conditions.computeIfAbsent(action, one -> AccessRules.allowed(one, content, viewer)).test(facts);
    }
}
