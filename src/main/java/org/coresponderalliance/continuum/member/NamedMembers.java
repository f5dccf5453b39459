package org.coresponderalliance.continuum.member;

import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.base.Mentions;
import org.coresponderalliance.continuum.privacy.KnownPeople;
import org.springframework.stereotype.Component;

/** The author of a text and the members whom it mentions by their handles. */
@Component
class NamedMembers implements KnownPeople {

    private final MemberDirectory members;

    NamedMembers(MemberDirectory members) {
        this.members = members;
    }

    @Override
    public Set<String> named(long memberId, String text) {
        var ids = new HashSet<Long>();
        ids.add(memberId);
        if (text.indexOf('@') >= 0) {
            ids.addAll(members.byHandle(Mentions.in(text)).values());
        }
        return members.names(ids);
    }
}
