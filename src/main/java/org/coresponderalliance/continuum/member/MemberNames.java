package org.coresponderalliance.continuum.member;

import java.util.Optional;
import org.coresponderalliance.continuum.shell.People;
import org.coresponderalliance.continuum.shell.Person;
import org.springframework.stereotype.Component;

/** Gives the frame the name of who is signed in. */
@Component
class MemberNames implements People {

    private final MemberDirectory directory;

    MemberNames(MemberDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Person> person(long memberId) {
        var byline = directory.byline(memberId);
        return Optional.of(new Person(byline.name(), byline.url()));
    }
}
