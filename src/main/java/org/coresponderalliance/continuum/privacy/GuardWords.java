package org.coresponderalliance.continuum.privacy;

import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.GuardWord.Purpose;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff's own words for the guard; a change holds for the next draft. The audit log says that a word was added or taken
 * away and not which: it can be a client's nickname. For those who are not staff there is nothing here: {@link NotFound}.
 */
@Service
public class GuardWords {

    private static final InputText WORD = InputText.field("word", 80);
    private static final int LETTERS = 2;

    private final GuardWordRows rows;
    private final StoredGuardSettings settings;
    private final AuditLog audit;

    GuardWords(GuardWordRows rows, StoredGuardSettings settings, AuditLog audit) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
    }

    /** All of them by the alphabet. */
    public List<GuardWord> all(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return rows.all();
    }

    /**
     * Adds a word or phrase, found in any case and only as whole words.
     *
     * @return its id
     * @throws InvalidInput naming {@code word}, if it is on a list already or has fewer than two letters
     */
    @Transactional
    public long add(String word, Purpose purpose, Viewer staff) {
        Permit.require(staff, Action.CONFIGURE, Content.SETTING);
        var id = insert(checked(word), purpose, staff);
        done(purpose == Purpose.FIND ? "guardWord.find.added" : "guardWord.ignore.added", id, staff);
        return id;
    }

    /** @throws NotFound if there is no such word */
    @Transactional
    public void remove(long id, Viewer staff) {
        Permit.require(staff, Action.CONFIGURE, Content.SETTING);
        var word = rows.word(id).orElseThrow(NotFound::new);
        rows.delete(id);
        done(word.purpose() == Purpose.FIND ? "guardWord.find.removed" : "guardWord.ignore.removed", id, staff);
    }

    private static String checked(String typed) {
        var word = WORD.requiredLine(typed);
        if (word.chars().filter(Character::isLetter).count() < LETTERS) {
            throw new InvalidInput("word", "privacy.words.letters");
        }
        return word;
    }

    private long insert(String word, Purpose purpose, Viewer staff) {
        try {
            return rows.insert(word, purpose, staff.id());
        } catch (DuplicateKeyException present) {
            throw new InvalidInput("word", "privacy.words.present");
        }
    }

    private void done(String action, long id, Viewer staff) {
        audit.record(Act.of(staff.id(), action, "guardWord", id, ""));
        AfterCommit.run(settings::reload);
    }
}
