package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The discussions. */
interface Discussions extends Repository<Discussion, Long> {

    Discussion save(Discussion discussion);

    Optional<Discussion> findById(long id);

    /** For changing it or anything in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Discussion d where d.id = :id")
    Optional<Discussion> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Discussion d where d.category.id = :category order by d.id")
    List<Discussion> lockIn(long category);
}
