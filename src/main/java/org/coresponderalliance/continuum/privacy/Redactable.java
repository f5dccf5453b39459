package org.coresponderalliance.continuum.privacy;

/** A module's share of a redaction: every module takes the text out of its own tables. */
@FunctionalInterface
public interface Redactable {

    /**
     * Names the places where a text can stand; called in a transaction. What depends on them (index entries, open pages) is
     * told only if {@link Redaction#carriesOut}.
     */
    void redact(Redaction redaction);
}
