package org.coresponderalliance.continuum.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All accounts, those of members who left included. */
interface Members extends Repository<Member, Long> {

    Member save(Member member);

    Member saveAndFlush(Member member);

    Optional<Member> findById(long id);

    List<Member> findAllByIdIn(Collection<Long> ids);

    /** Compares without regard to case. */
    Optional<Member> findByEmail(String email);

    Optional<Member> findByHandle(String handle);

    boolean existsByHandle(String handle);
}
