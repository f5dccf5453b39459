package org.coresponderalliance.continuum.embedded;

import java.lang.management.ManagementFactory;

/** How much of the machine the server may take. */
final class Memory {

    private static final long SMALLEST = 128;
    private static final long LARGEST = 1024;
    private static final int SHARE = 16;

    private Memory() {}

    /**
     * For pages of tables and indexes, in MiB: a sixteenth of the machine, because the site and the files of the search index
     * need most of it; at least 128, InnoDB's own default, and at most 1,024, in which a million posts have the pages that
     * are read again and again. The server takes it as it fills.
     */
    static long ofPages() {
        return ofPages(ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getTotalMemorySize());
    }

    static long ofPages(long machine) {
        return Math.clamp((machine >> 20) / SHARE, SMALLEST, LARGEST);
    }
}
