package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Role;

/**
 * Who speaks: what a reader needs to tell whether the advice fits.
 *
 * @param memberId   the member's id
 * @param handle     unique name in URLs and mentions
 * @param name       display name
 * @param initials   for the round picture
 * @param line       discipline, kind of program and setting: "Clinician · embedded, police-led · mid-size county"
 * @param discipline code of the discipline facet, empty if not given
 * @param role       marked by word for moderators and staff
 */
public record Byline(long memberId, String handle, String name, String initials, String line, String discipline, Role role) {

    public String url() {
        return "/members/" + handle;
    }
}
