package org.coresponderalliance.continuum.administration.archive;

import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.stereotype.Component;

/** One transaction. It is done again where it lost a race with somebody who uses the community meanwhile. */
@Component
class BatchCommit {

    @RetriedTransaction
    public void commit(Runnable work) {
        work.run();
    }
}
