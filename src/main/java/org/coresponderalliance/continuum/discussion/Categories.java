package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The categories. Lock order: category, discussion, post. */
interface Categories extends Repository<Category, Long> {

    Category save(Category category);

    Optional<Category> findById(long id);

    /** For putting something into it: its audience stays as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Category c where c.id = :id")
    Optional<Category> hold(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Category c where c.id = :id")
    Optional<Category> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Category c order by c.id")
    List<Category> lockAll();

    boolean existsBySlug(String slug);
}
