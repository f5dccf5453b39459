package org.coresponderalliance.continuum.administration.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.base.StartupNotice;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.SampleAccounts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at each start who can sign in, as long as the accounts of the sample community exist. */
@Component
@Order(5)
class SampleNotice implements StartupNotice {

    private final SampleAccounts accounts;
    private final Texts texts;

    SampleNotice(SampleAccounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public List<String> lines() {
        var people = accounts.all();
        if (people.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.get(accounts.workFromAnywhere() ? "administration.sample.notice.anywhere" : "administration.sample.notice", SampleAccounts.PASSWORD));
        people.forEach(person -> lines.add("    %-24s%s, %s (%s)".formatted(person.email(), person.name(), person.jobTitle(), role(person))));
        return lines;
    }

    private String role(SampleAccounts.Account person) {
        return texts.get("administration.role." + person.role()).toLowerCase(Locale.ROOT);
    }
}
