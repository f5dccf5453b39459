package org.coresponderalliance.continuum.library;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Articles in the database. */
interface Articles extends Repository<Article, Long> {

    Article save(Article article);

    Optional<Article> findById(long id);

    List<Article> findBySupersededByOrderById(long successor);

    /** The article, which nobody else changes before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(long id);

    void flush();
}
