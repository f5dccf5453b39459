package org.coresponderalliance.continuum.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That invented numbers are as valid as real ones, so that a check of their sum does not reject them. */
class NumbersTests {

    private final Dice dice = new Dice(1);

    @Test
    void aVehicleNumberProvesItselfWithItsNinthSign() {
        // The one that the standard gives as an example.
        assertThat(proven("1M8GDM9AXKP042788")).isTrue();
        assertThat(IntStream.range(0, 200).mapToObj(i -> Numbers.vin(dice))).allMatch(NumbersTests::proven);
    }

    @Test
    void aSumOfLuhnIsDivisibleByTen() {
        assertThat(Numbers.luhn("7992739871")).isEqualTo("79927398713");
        assertThat(Numbers.luhn("49015420323751")).isEqualTo("490154203237518");
    }

    @Test
    void aBeneficiaryIdentifierHasLettersWhereTheyMayStand() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> Numbers.mbi(dice).replace("-", "")))
                .allMatch(mbi -> mbi.matches("[1-9][AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y0-9][0-9][AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y0-9][0-9][AC-HJ-NP-RT-Y]{2}[0-9]{2}"));
    }

    private static boolean proven(String vin) {
        var weights = new int[] {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        var sum = IntStream.range(0, 17).map(i -> weights[i] * Numbers.vinValue(vin.charAt(i) == 'X' && i == 8 ? '0' : vin.charAt(i))).sum() % 11;
        return vin.charAt(8) == (sum == 10 ? 'X' : (char) ('0' + sum));
    }
}
