package org.coresponderalliance.continuum.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.GuardOutcomes;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.ReferredTexts;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.coresponderalliance.continuum.shell.ui.Composer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Puts the privacy guard at the side of forms. */
@Service
public class DraftGuards {

    /** The text that refers to files. */
    private static final String BODY = "body";
    /** As long as the longest text that the site takes; a form with more in it is read when it is published. */
    private static final int LONGEST = 200_000;

    /** Of files: they are read anew after each pause, and a longer one once, when all is published. */
    private static final int LONGEST_FILES = 50_000;

    /** @param files whether what stands in files was read too; else it is not known */
    record Looked(List<FoundPlace> found, boolean files) {}

    private final PrivacyGuard guard;
    private final ObjectProvider<ReferredTexts> referred;
    private final ObjectProvider<GuardOutcomes> outcomes;
    private final CurrentViewer viewers;

    DraftGuards(PrivacyGuard guard, ObjectProvider<ReferredTexts> referred, ObjectProvider<GuardOutcomes> outcomes, CurrentViewer viewers) {
        this.guard = guard;
        this.referred = referred;
        this.outcomes = outcomes;
        this.viewers = viewers;
    }

    /** Reads what is written in a composer, and what else stands in the same form; the composer shows what is found. */
    public DraftGuard beside(Composer composer, SerializableSupplier<Audience> audience) {
        DraftGuard.reads(composer, BODY);
        composer.setGuarded(true);
        return new DraftGuard(this, composer, audience);
    }

    /** Reads a form. @param place where what is found is shown */
    public DraftGuard of(Component form, HasComponents place, SerializableSupplier<Audience> audience) {
        var panel = new GuardPanel();
        DraftGuard.isForm(form);
        place.add(panel);
        return new DraftGuard(this, panel, audience);
    }

    Looked look(List<Passage> passages, Audience audience, Supplier<Set<String>> present) {
        var me = viewers.member().id();
        var files = files(passages, me);
        var all = new ArrayList<>(passages);
        files.ifPresent(all::addAll);
        return new Looked(length(all) > LONGEST ? List.of() : guard.look(all, readers(audience), me, present), files.isPresent());
    }

    private Optional<List<Passage>> files(List<Passage> passages, long me) {
        var known = referred.getIfAvailable();
        var text = passages.stream().filter(passage -> passage.field().equals(BODY)).map(Passage::text).findFirst();
        return known == null || text.isEmpty() ? Optional.of(List.of()) : known.in(text.get(), me).filter(files -> length(files) <= LONGEST_FILES);
    }

    private static int length(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    /** Somebody says that a rule was wrong; nothing of their text goes with it. */
    void wrong(String rule) {
        if (Guard.rules().stream().anyMatch(known -> known.id().equals(rule))) {
            outcomes.ifAvailable(told -> told.happened(rule, GuardOutcomes.Outcome.WRONG));
        }
    }

    private static org.coresponderalliance.continuum.privacy.guard.Audience readers(Audience audience) {
        return audience == Audience.PUBLIC ? org.coresponderalliance.continuum.privacy.guard.Audience.PUBLIC
                : org.coresponderalliance.continuum.privacy.guard.Audience.MEMBERS;
    }
}
