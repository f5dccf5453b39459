package org.coresponderalliance.continuum.member;

import java.util.List;

/**
 * A member in the directory.
 *
 * @param agency      who they work for; may be empty
 * @param program     name of their program; may be empty
 * @param canHelpWith labels of topics
 * @param suspended   shown to those who may know
 */
public record DirectoryRow(Byline byline, String agency, String program, List<String> canHelpWith, boolean suspended) {

    /** Program and agency, each only once. */
    public String place() {
        return program.isEmpty() || program.equalsIgnoreCase(agency) ? agency : agency.isEmpty() ? program : program + " · " + agency;
    }
}
