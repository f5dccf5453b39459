package org.coresponderalliance.continuum.member;

import java.util.Map;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;

/** Where the rules find what they ask of a member, in a statement that calls the table {@code m}. */
final class MemberColumns {

    /** A profile is meant for members; its owner is who it is about. */
    static final Sql SQL = new Sql(Map.of(Field.STATE, "m.state", Field.AUDIENCE, "'MEMBERS'", Field.AUTHOR, "m.id", Field.GROUP, "0"));

    private MemberColumns() {}
}
