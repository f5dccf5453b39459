package org.coresponderalliance.continuum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTests {

    @ParameterizedTest
    @CsvSource({"Linux,amd64,linux", "Mac OS X,aarch64,osx", "Windows 11,amd64,winx64"})
    void machinesWithBinariesGetTheirs(String system, String architecture, String folder) {
        assertThat(Distribution.forMachine(system, architecture)).map(Distribution::folder).contains(folder);
    }

    @ParameterizedTest
    @CsvSource({"Linux,aarch64", "Mac OS X,x86_64", "Windows 11,aarch64", "FreeBSD,amd64"})
    void machinesWithoutBinariesGetNone(String system, String architecture) {
        assertThat(Distribution.forMachine(system, architecture)).isEmpty();
    }
}
