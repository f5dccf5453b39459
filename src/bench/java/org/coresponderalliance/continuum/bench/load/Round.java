package org.coresponderalliance.continuum.bench.load;

import java.util.List;

/**
 * What one round found. Times in milliseconds, CPU for each time that it was done.
 *
 * @param times   how often it was done
 * @param failed  how often it went wrong, which is in no other number
 * @param samples of what went wrong
 */
public record Round(long times, double perSecond, double p50, double p95, double p99, double longest, double cpuServer, double cpuDatabase,
                    long residentServer, long residentDatabase, long failed, List<String> samples) {

    public double cpu() {
        return cpuServer + cpuDatabase;
    }
}
