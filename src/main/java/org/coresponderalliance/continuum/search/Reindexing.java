package org.coresponderalliance.continuum.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says that things must get new index entries although no row of theirs was changed through Hibernate: their discussion got
 * another title, their category another audience, or a row was written by SQL.
 *
 * <p>Said by the module that makes the change, in the same transaction, rather than left to mapped associations: ids are all
 * that entities know of each other, a discussion's change would load all of its posts while it is saved, and counters that
 * are written by SQL would go unseen anyway. What is said here is in the outbox when the transaction commits, and cannot be
 * lost.
 */
@Service
public class Reindexing {

    private static final int BATCH = 500;

    private final EntityManager entities;

    private final TransactionTemplate apart;

    Reindexing(EntityManager entities, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** New entries for these things, after the caller's transaction. Ids of nothing are passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Content content, Collection<Long> ids) {
        var type = Search.mapping(entities.getEntityManagerFactory()).allIndexedEntities().stream()
                .filter(entity -> entity.indexManager().descriptor().hibernateSearchName().equals(indexOf(content)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("Nothing of this kind is indexed: " + content)).javaClass();
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            plan(type, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    /**
     * The same for very many things: in parts, each in a transaction of its own, so not for within the one that makes the change.
     * To be called from a listener that is called again if it did not come to its end.
     */
    public void changedMany(Content content, Collection<Long> ids) {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            var part = all.subList(from, Math.min(all.size(), from + BATCH));
            apart.executeWithoutResult(status -> changed(content, part));
        }
    }

    private <T> void plan(Class<T> type, List<Long> ids) {
        var session = Search.session(entities);
        session.toOrmSession().findMultiple(type, ids).stream().filter(java.util.Objects::nonNull)
                .forEach(entity -> session.indexingPlan().addOrUpdate(entity));
    }

    /** Name of the index of a kind of content. */
    static String indexOf(Content content) {
        return content.name().toLowerCase(java.util.Locale.ROOT);
    }
}
