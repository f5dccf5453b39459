package org.coresponderalliance.continuum.member;

import java.util.List;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The disciplines that members choose from: the values of one facet. */
@Component
public class Disciplines {

    static final String FACET = "discipline";

    private final Taxonomy taxonomy;

    Disciplines(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** In order; without the retired ones. */
    public List<Facet.Value> all() {
        return taxonomy.facet(FACET).map(Facet::values).orElse(List.of());
    }

    /** The code. @throws InvalidInput naming the field {@code discipline} if there is no such discipline */
    String checked(@Nullable String code) {
        var typed = taxonomy.current(FACET, InputText.field("discipline", 40).requiredLine(code));
        if (all().stream().noneMatch(value -> value.code().equals(typed))) {
            throw new InvalidInput("discipline", "member.discipline.unknown");
        }
        return typed;
    }
}
