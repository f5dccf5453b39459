package org.coresponderalliance.continuum.member;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** URLs of the directory. */
final class DirectoryLinks {

    private DirectoryLinks() {}

    /** Who works in a program of this name. */
    static String named(String program) {
        return "/members?q=" + URLEncoder.encode(program, StandardCharsets.UTF_8);
    }
}
