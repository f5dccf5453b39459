package org.coresponderalliance.continuum.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may see and do what, for everything: pages, lists, counts, search, API, mails, files. Answers come from the one
 * table in {@link RuleTable}; callers get them as a {@link Condition} for many things, or as yes or no for one.
 */
public final class AccessRules {

    private record Asked(Action action, Content content, Viewer viewer) {}

    private static final int MOST_KEPT = 5_000;
    /** A member without groups who has written nothing. */
    private static final Viewer NOBODY = Viewer.member(0, Role.MEMBER);

    /** A page asks the same of the table many times over, and the answer depends on nothing but what is asked. */
    private static final Cache<Asked, Condition> ANSWERS = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private AccessRules() {}

    /** Which things of a kind the viewer may see. */
    public static Condition visible(Content content, Viewer viewer) {
        return allowed(Action.SEE, content, viewer);
    }

    /** To which things of a kind the viewer may do something. Includes that they see it. */
    public static Condition allowed(Action action, Content content, Viewer viewer) {
        var asked = new Asked(action, content, viewer);
        var known = ANSWERS.getIfPresent(asked);
        if (known == null) {
            known = answer(action, content, viewer);
            ANSWERS.put(asked, known);
        }
        return known;
    }

    private static Condition answer(Action action, Content content, Viewer viewer) {
        var own = lines(action, content, viewer);
        if (action != Action.SEE) {
            return Condition.all(own, allowed(Action.SEE, content, viewer));
        }
        return content == Content.POST ? Condition.all(own, parent(viewer)) : own;
    }

    /** As SQL, in parentheses: what the viewer may see of a table with these columns. */
    public static String visible(Content content, Viewer viewer, Sql sql) {
        return sql.of(visible(content, viewer));
    }

    public static boolean sees(Viewer viewer, Facts facts) {
        return visible(facts.content(), viewer).test(facts);
    }

    public static boolean may(Viewer viewer, Action action, Facts facts) {
        return allowed(action, facts.content(), viewer).test(facts);
    }

    /** Whether there can be anything of a kind to which the viewer may do this: for a list of them, or one that is yet to be made. */
    public static boolean may(Viewer viewer, Action action, Content content) {
        return !(allowed(action, content, viewer) instanceof Condition.Never);
    }

    /**
     * Whether all who see one thing see another one, too: then what stands in the other can be put there. Whoever wrote one of
     * them counts as anybody else. Asked of one of each kind of people whom the rules tell apart.
     */
    public static boolean allWhoSee(Facts thing, Facts seeToo) {
        var groups = Stream.of(thing.group(), seeToo.group()).filter(Objects::nonNull).map(Set::of).toList();
        return Stream.concat(Stream.of(Viewer.guest(), NOBODY), Stream.concat(groups.stream().map(NOBODY::in),
                        Stream.of(Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR).map(role -> Viewer.member(NOBODY.id(), role))))
                .filter(viewer -> sees(viewer, thing)).allMatch(viewer -> sees(viewer, seeToo));
    }

    private static Condition lines(Action action, Content content, Viewer viewer) {
        var admitted = new ArrayList<Condition>();
        for (var line : RuleTable.LINES) {
            if (line.content() == content && line.actions().contains(action)) {
                admitted.add(Condition.all(Condition.in(Field.STATE, line.states()), who(line.who(), viewer)));
            }
        }
        return Condition.any(admitted);
    }

    /** A post is seen where its discussion is. */
    private static Condition parent(Viewer viewer) {
        return renamed(lines(Action.SEE, Content.DISCUSSION, viewer));
    }

    private static Condition renamed(Condition condition) {
        return switch (condition) {
            case Condition.In(var field, var names) when field == Field.STATE -> new Condition.In(Field.PARENT_STATE, names);
            case Condition.Is(var field, var ids) when field == Field.AUTHOR -> new Condition.Is(Field.PARENT_AUTHOR, ids);
            case Condition.AllOf(var parts) -> new Condition.AllOf(parts.stream().map(AccessRules::renamed).toList());
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(parts.stream().map(AccessRules::renamed).toList());
            default -> condition;
        };
    }

    private static Condition who(Set<Who> people, Viewer viewer) {
        return Condition.any(people.stream().map(one -> who(one, viewer)).toList());
    }

    private static Condition who(Who one, Viewer viewer) {
        return switch (one) {
            case AUDIENCE -> audience(viewer);
            case AUTHOR -> mine(Field.AUTHOR, viewer);
            case AUTHOR_AMONG_AUDIENCE -> Condition.all(mine(Field.AUTHOR, viewer), audience(viewer));
            case ASKER -> mine(Field.PARENT_AUTHOR, viewer);
            case REVIEWER -> mine(Field.REVIEWER, viewer);
            case WRITERS -> when(!viewer.isGuest() && viewer.standing() == Viewer.Standing.GOOD, audience(viewer));
            case MEMBERS -> when(!viewer.isGuest(), audience(viewer));
            case MODERATORS -> when(viewer.isModerator(), new Condition.Always());
            case STAFF -> when(viewer.isStaff(), new Condition.Always());
            case ADMINISTRATORS -> when(viewer.role() == Role.ADMINISTRATOR, new Condition.Always());
        };
    }

    private static Condition mine(Field field, Viewer viewer) {
        return viewer.memberId() == null ? new Condition.Never() : Condition.is(field, Set.of(viewer.memberId()));
    }

    private static Condition when(boolean holds, Condition condition) {
        return holds ? condition : new Condition.Never();
    }

    private static Condition audience(Viewer viewer) {
        var open = EnumSet.of(Audience.PUBLIC);
        if (!viewer.isGuest()) {
            open.add(Audience.MEMBERS);
        }
        if (viewer.isModerator()) {
            open.addAll(List.of(Audience.GROUP, Audience.MODERATORS));
        }
        if (viewer.isStaff()) {
            open.add(Audience.STAFF);
        }
        return Condition.any(List.of(Condition.in(Field.AUDIENCE, open),
                Condition.all(Condition.in(Field.AUDIENCE, EnumSet.of(Audience.GROUP)), Condition.is(Field.GROUP, viewer.groups()))));
    }
}
