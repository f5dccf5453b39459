package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What became of a rule's findings in seven days.
 *
 * @param from the first of them
 */
@Schema(name = "RuleWeek")
public record RuleWeek(LocalDate from, RuleCounts counts) {}
