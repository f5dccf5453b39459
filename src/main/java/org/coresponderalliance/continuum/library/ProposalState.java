package org.coresponderalliance.continuum.library;

/** What became of a proposal. */
public enum ProposalState {
    WAITING, TAKEN_UP, DECLINED;

    /** Key of the word that people read. */
    public String key() {
        return "library.proposal." + name();
    }
}
