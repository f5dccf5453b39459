package org.coresponderalliance.continuum.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Fragments are taken from memory for equal models only, and only values make a model. */
class RememberedFragmentTests {

    private record May(boolean edit, boolean delete) {}

    private record Post(String text, @Nullable Instant at, List<String> facets, Role role, May may) {}

    private final RememberedFragments remembered = new RememberedFragments(DataSize.ofMegabytes(1));
    private final List<Object> drawn = new ArrayList<>();

    @Test
    void whatIsEqualInAllItsPartsIsDrawnOnce() {
        assertThat(draw("post", post("A text", true))).isEqualTo("1");
        assertThat(draw("post", post("A text", true))).isEqualTo("1");
        assertThat(drawn).hasSize(1);
    }

    @Test
    void whatDiffersInOnePartHoweverDeepIsDrawnByItself() {
        assertThat(draw("post", post("A text", true))).isEqualTo("1");
        assertThat(draw("post", post("A text", false))).isEqualTo("2");
        assertThat(draw("post", post("Another text", true))).isEqualTo("3");
        assertThat(draw("post", null)).isEqualTo("4");
    }

    @Test
    void twoFragmentsOfOneModelAreTwo() {
        assertThat(draw("post", post("A text", true))).isEqualTo("1");
        assertThat(draw("accepted", post("A text", true))).isEqualTo("2");
    }

    @Test
    void whatCanSaySomethingElseTomorrowIsNoModel() {
        var bean = new Object() {
            @Override
            public String toString() {
                return "of today";
            }
        };

        assertThatThrownBy(() -> draw("post", bean)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not a value");
        assertThatThrownBy(() -> draw("post", List.of(Map.of("deep", bean)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draw("post", new StringBuilder("changes"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(drawn).isEmpty();
    }

    @Test
    void noMoreIsRememberedThanThereIsRoomFor() {
        var small = new RememberedFragments(DataSize.ofKilobytes(4));
        var text = "x".repeat(1_000);
        for (int i = 0; i < 50; i++) {
            small.get("discussion/post", "post", Map.of("post", text + i), () -> text);
        }

        assertThat(small.bytes()).isLessThanOrEqualTo(DataSize.ofKilobytes(4).toBytes());
    }

    @Test
    void withoutRoomEachIsDrawnAnew() {
        var none = new RememberedFragments(DataSize.ofBytes(0));
        for (int i = 0; i < 3; i++) {
            none.get("discussion/post", "post", Map.of("post", "A text"), () -> String.valueOf(drawn.add(1)));
            none.bytes(); // what does not fit is let go of by then
        }

        assertThat(drawn).hasSize(3);
    }

    @Test
    void aTextTakesWhatItsLettersTake() {
        assertThat(ModelValues.size("é".repeat(1_000))).isBetween(1_000, 1_100);
        assertThat(ModelValues.size("’".repeat(1_000))).isBetween(2_000, 2_100);
        assertThat(ModelValues.size(post("é".repeat(1_000), true))).isBetween(1_050, 1_300);
    }

    private String draw(String fragment, @Nullable Object post) {
        var model = new java.util.HashMap<String, @Nullable Object>();
        model.put("post", post);
        return remembered.get("discussion/post", fragment, model, () -> {
            drawn.add(model);
            return String.valueOf(drawn.size());
        });
    }

    private static Post post(String text, boolean mayDelete) {
        return new Post(text, Instant.EPOCH, List.of("jail", "follow-up"), Role.MEMBER, new May(true, mayDelete));
    }
}
