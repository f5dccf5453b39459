package org.coresponderalliance.continuum.bench.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the drafts of a half: the same ones each time, on every machine. */
public final class GuardCorpus {

    private static final int STRUCTURED = 520;
    private static final int NAMED = 340; // of each kind of name
    private static final int MIXED = 70;
    private static final int STORIES = 210;
    private static final int CLEAN = 320; // and as many hard negatives
    private static final int FEW = 150;

    private final Half half;
    private final Texts texts;
    private final Dice dice;
    private final Writer writer;
    private final List<LabelledDraft> drafts = new ArrayList<>();

    private GuardCorpus(Half half) {
        this.half = half;
        texts = Texts.of(half);
        dice = new Dice(4_000 + half.ordinal());
        writer = new Writer(texts, dice);
    }

    public static List<LabelledDraft> of(Half half) {
        var corpus = new GuardCorpus(half);
        corpus.make();
        return List.copyOf(corpus.drafts);
    }

    /** Into a file of one JSON object a line. */
    static void write(List<LabelledDraft> drafts, Path file) throws IOException {
        var json = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
        Files.write(file, drafts.stream().map(json::writeValueAsString).toList());
    }

    private void make() {
        for (var i = 0; i < STRUCTURED; i++) {
            identified(i, several("structured", style(i), dice.between(1, 3)));
        }
        for (var i = 0; i < NAMED; i++) {
            identified(i, several("cued", style(i), dice.between(1, 2)));
            identified(i, several("bare", style(i), dice.between(1, 2)));
        }
        for (var i = 0; i < MIXED; i++) {
            var about = several("cued", style(i), 1);
            about.addAll(several("structured", style(i), 1));
            about.addAll(several("bare", style(i), dice.between(0, 1)));
            identified(i, about);
        }
        for (var i = 0; i < STORIES; i++) {
            var isPublic = dice.chance(40);
            add(style(i), several("story", style(i), 1), length(), false, isPublic, isPublic && dice.chance(50) ? null : (long) dice.between(6, 240) * 100, true, false);
        }
        for (var i = 0; i < FEW; i++) {
            var about = i % 2 == 0 ? several("vague", style(i), 1) : new ArrayList<>(List.of(dice.draw(texts.common().get("few"))));
            add(style(i), about, length(), true, false, dice.chance(30) ? null : (long) dice.between(250, 3_000) * 1_000, false, true);
        }
        for (var i = 0; i < CLEAN; i++) {
            clean(i);
            negative(i);
        }
    }

    private void identified(int i, List<String> about) {
        add(style(i), about, length(), false, dice.chance(25), population(), true, false);
    }

    private void clean(int i) {
        var titleOnly = dice.chance(12);
        var about = titleOnly ? List.of(dice.draw(texts.common().get("title"))) : several("talk", style(i), 1);
        add(style(i), about, titleOnly ? 0 : Math.max(120, length()), true, dice.chance(25), population(), false, false);
    }

    private void negative(int i) {
        var about = new ArrayList<String>();
        for (var count = dice.between(1, 5); count > 0; count--) {
            about.add(dice.draw(texts.common().get("negative")));
        }
        if (dice.chance(15)) {
            about.add(dice.draw(texts.common().get("longnegative")));
        }
        if (dice.chance(15)) {
            about.add(dice.draw(texts.common().get("signature")));
        }
        add(style(i), about, length(), false, dice.chance(25), population(), false, true);
    }

    private Style style(int i) {
        return texts.styles().get(i % texts.styles().size());
    }

    private List<String> several(String section, Style style, int count) {
        var about = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            about.add(dice.draw(style.templates(section)));
        }
        return about;
    }

    /** From nothing around to 10 kB. */
    private int length() {
        var roll = dice.between(1, 100);
        if (roll <= 12) {
            return 0;
        }
        if (roll <= 55) {
            return dice.between(150, 500);
        }
        if (roll <= 85) {
            return dice.between(500, 1_800);
        }
        return roll <= 97 ? dice.between(1_800, 5_000) : dice.between(8_500, 10_000);
    }

    private @Nullable Long population() {
        return dice.chance(35) ? null : dice.any(List.of(3_200L, 8_900L, 21_000L, 44_000L, 120_000L, 380_000L, 900_000L, 2_400_000L));
    }

    private void add(Style style, List<String> about, int length, boolean clean, boolean isPublic, @Nullable Long population, boolean identifying,
            boolean hardNegative) {
        var written = writer.write(style, about, length, clean);
        var id = "%s-%04d".formatted(half == Half.DEVELOPMENT ? "dev" : "held", drafts.size() + 1);
        drafts.add(new LabelledDraft(id, half.folder(), style.name(), isPublic ? "public" : "members", population, written.text(), written.spans(), identifying,
                hardNegative));
    }
}
