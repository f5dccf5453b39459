package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.stereotype.Component;

/** Content that only the tests of moderation know: it stands where profiles will, which no module holds yet. */
@Component
class PretendContent implements ModeratedContent {

    private static final AtomicLong IDS = new AtomicLong(7_000_000);

    private record Thing(long authorId, String state, Role seenFrom) {}

    private final Map<Long, Thing> things = new ConcurrentHashMap<>();

    /** A new thing, seen by everybody with at least this role. */
    Subject write(long authorId, Role seenFrom) {
        var id = IDS.incrementAndGet();
        things.put(id, new Thing(authorId, "ACTIVE", seenFrom));
        return new Subject(Subject.Kind.MEMBER, id);
    }

    String state(Subject subject) {
        return things.get(subject.id()).state();
    }

    void be(Subject subject, String state) {
        things.computeIfPresent(subject.id(), (id, thing) -> new Thing(thing.authorId(), state, thing.seenFrom()));
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.MEMBER);
    }

    @Override
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return Optional.ofNullable(things.get(subject.id()))
                .filter(thing -> viewer.role().atLeast(thing.seenFrom()) && (thing.state().equals("ACTIVE") || viewer.isModerator()))
                .map(thing -> new Item(subject, "Thing " + subject.id(), "<p>Words</p>", "/things/" + subject.id(), thing.authorId(),
                        Instant.parse("2026-11-20T10:00:00Z"), thing.state(), "Members"));
    }

    @Override
    public void hide(Subject subject, Viewer moderator) {
        be(subject, "HIDDEN");
    }

    @Override
    public void restore(Subject subject, Viewer moderator) {
        be(subject, "ACTIVE");
    }

    @Override
    public void remove(Subject subject, Viewer moderator) {
        be(subject, "DELETED");
    }

    @Override
    public void giveBack(Subject subject, Viewer moderator) {
        be(subject, "HELD");
    }
}
