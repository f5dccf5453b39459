package org.coresponderalliance.continuum.shell;

/** An event that is seen on one page only, and on lists. */
public interface ChangeOfOnePage {

    /** The topic of the page: {@code discussion/12}. */
    String topic();
}
