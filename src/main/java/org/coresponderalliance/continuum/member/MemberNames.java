package org.coresponderalliance.continuum.member;

import java.util.Locale;
import java.util.Optional;
import org.coresponderalliance.continuum.shell.People;
import org.coresponderalliance.continuum.shell.Person;
import org.springframework.stereotype.Component;

/** Gives the frame the name of who is signed in. */
@Component
class MemberNames implements People {

    private final MemberDirectory directory;
    private final Appearance appearance;

    MemberNames(MemberDirectory directory, Appearance appearance) {
        this.directory = directory;
        this.appearance = appearance;
    }

    @Override
    public Optional<Person> person(long memberId) {
        var byline = directory.byline(memberId);
        return Optional.of(new Person(byline.name(), byline.url()));
    }

    @Override
    public String scheme(long memberId) {
        var scheme = appearance.of(memberId);
        return scheme == ColorScheme.SYSTEM ? "" : scheme.name().toLowerCase(Locale.ROOT);
    }
}
