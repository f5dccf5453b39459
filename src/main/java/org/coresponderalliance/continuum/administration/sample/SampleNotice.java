package org.coresponderalliance.continuum.administration.sample;

import java.util.ArrayList;
import java.util.List;
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
        var emails = accounts.emails();
        if (emails.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.get(accounts.workFromAnywhere() ? "administration.sample.notice.anywhere" : "administration.sample.notice", SampleAccounts.PASSWORD));
        emails.forEach(email -> lines.add("    " + email));
        return lines;
    }
}
