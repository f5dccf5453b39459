package org.coresponderalliance.continuum.administration.sample;

import java.util.List;

/** {@code queue.yaml}: what waits for moderators, and the texts that they send often. */
record SampleQueue(List<Flag> flags, List<Held> held, List<Application> applications, List<Proposal> proposals, List<Canned> canned) {

    /** @param reason one of the reasons for a flag, in lower case */
    record Flag(int discussion, int post, String by, String reason, String note) {}

    /** A reply that waits. */
    record Held(int discussion, String by, String why, String body) {}

    record Application(String name, String email, String discipline, String agency, String why, Age age) {}

    record Proposal(int discussion, String by, String why) {}

    record Canned(String title, String body) {}
}
