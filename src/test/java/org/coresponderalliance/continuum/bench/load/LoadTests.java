package org.coresponderalliance.continuum.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTests {

    private static final Processes NONE = new Processes(0, 0);
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void whatGoesWrongIsCountedAsAnErrorAndInNoOtherNumber() throws Exception {
        var turns = new AtomicInteger();
        try (var load = new Load(number -> () -> {
            Thread.sleep(1);
            if (turns.incrementAndGet() % 2 == 0) {
                throw new Refused("500 for GET /");
            }
        }, NONE, 1)) {
            var round = load.round(SHORT);

            assertThat(round.times() + round.failed()).isEqualTo(turns.get());
            assertThat(round.failed()).isEqualTo(turns.get() / 2);
            assertThat(round.samples()).containsExactly("500 for GET /");
        }
    }

    @Test
    void whatIsTidiedUpAfterwardsIsInNoTime() throws Exception {
        try (var load = new Load(number -> new User() {
            @Override
            public void act() {}

            @Override
            public void tidy() throws Exception {
                Thread.sleep(20);
            }
        }, NONE, 1)) {
            assertThat(load.round(SHORT).p50()).isLessThan(20);
        }
    }

    @Test
    void theProcessesThatAreMeasuredHaveUsedTime() {
        var own = new Processes(ProcessHandle.current().pid(), 0);

        assertThat(own.cpu().server()).isPositive();
        assertThat(own.cpu().database()).isZero();
    }

    @Test
    void theDriverReachesMoreThanAnySite() throws Exception {
        var round = Ceiling.measure(4, SHORT);

        assertThat(round.failed()).isZero();
        assertThat(round.times()).isPositive();
    }

    @Test
    void bytesAreFoundCountedAndReadAsNumbers() {
        var where = Bytes.of("{\"syncId\":7,\"inner\":{\"syncId\":12}}");

        assertThat(Bytes.count(where, Bytes.of("syncId"))).isEqualTo(2);
        assertThat(Bytes.firstNumber(where, Bytes.of("\"syncId\":"))).isEqualTo(7);
        assertThat(Bytes.lastNumber(where, Bytes.of("\"syncId\":"))).isEqualTo(12);
        assertThat(Bytes.find(where, Bytes.of("}}}"), 0)).isEqualTo(-1);
    }
}
