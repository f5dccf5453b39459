package org.coresponderalliance.continuum.discussion;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The posts. Their discussion is locked before one of them is changed. */
interface Posts extends Repository<Post, Long> {

    Post save(Post post);

    /** Writes what was changed to the database, for what counts there. */
    void flush();

    @Query("select p from Post p join fetch p.discussion where p.id = :id")
    Optional<Post> findById(long id);

    @Query("select p from Post p join fetch p.discussion where p.discussion.id = :discussion and p.number = :number")
    Optional<Post> find(long discussion, int number);

    @Query("select p from Post p join fetch p.discussion where p.authorId = :author and p.submitKey = :key")
    Optional<Post> submitted(long author, String key);
}
