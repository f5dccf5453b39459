package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.Map;

/** How much articles are used, told by the module that keeps account of it. */
public interface ArticleUse {

    /** By article, how many programs use it now and say so; what nobody uses may be left out. One statement. */
    Map<Long, Integer> programs(Collection<Long> articles);
}
