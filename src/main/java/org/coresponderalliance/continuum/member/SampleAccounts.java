package org.coresponderalliance.continuum.member;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The accounts of the sample community have a password that everybody knows, so they work on the machine itself only,
 * unless a setting says otherwise.
 */
@Component
class SampleAccounts {

    private final boolean fromAnywhere;

    SampleAccounts(@Value("${continuum.sample-accounts-from-anywhere:false}") boolean fromAnywhere) {
        this.fromAnywhere = fromAnywhere;
    }

    boolean maySignIn(Member member, Origin origin) {
        return !member.sample || fromAnywhere || origin.local();
    }
}
