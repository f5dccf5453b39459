package org.coresponderalliance.continuum.member.ui;

import java.util.List;

/** Something that the directory can be narrowed by. */
record DirectoryFacet(String code, String label, List<Value> values) {

    record Value(String code, String label) {}
}
