package org.coresponderalliance.continuum.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionRows.Light;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what programs do with articles. How many they are is told to whoever sees an article; who they are, to members. */
@Service
public class AdoptionQueries {

    private static final int STORIES = 3;

    private final AdoptionTable table;
    private final AdoptionRows rows;
    private final PeerFinder peers;
    private final ArticleRefs articles;
    private final ProgramProfiles programs;
    private final MemberDirectory members;

    AdoptionQueries(AdoptionTable table, AdoptionRows rows, PeerFinder peers, ArticleRefs articles, ProgramProfiles programs, MemberDirectory members) {
        this.table = table;
        this.rows = rows;
        this.peers = peers;
        this.articles = articles;
        this.programs = programs;
        this.members = members;
    }

    /**
     * What is said beside an article.
     *
     * @param likeness null for guests and those who name no program
     * @param own      what the viewer's program does; null if it has not said so
     * @param stories  of programs most like the viewer's; one of each uptake first, so that what failed is heard too
     */
    public record Digest(AdoptionCounts counts, @Nullable Likeness likeness, @Nullable Uptake own, List<Adoption> stories) {}

    /** A part of the list of an article. @param counts of all of them */
    public record Listed(ArticleRef article, AdoptionCounts counts, @Nullable Likeness likeness, Slice<Adoption> adoptions) {}

    /** Ids of those who recorded that their program has an article in use: for whoever has to tell them something. */
    public Set<Long> users(long articleId) {
        return rows.of(articleId, Viewer.guest()).stream().filter(one -> one.isShown() && one.uptake().isUse()).map(Light::memberId).collect(Collectors.toSet());
    }

    /** For an article that the viewer is known to see; two statements, or one where nobody has recorded anything. */
    public Digest digest(long articleId, Viewer viewer) {
        var all = rows.of(articleId, viewer);
        var mine = peers.of(viewer).orElse(null);
        var own = mine == null ? null : all.stream().filter(one -> one.programId() == mine.own().id()).map(Light::uptake).findFirst().orElse(null);
        return new Digest(counts(all), mine == null ? null : likeness(mine, all), own, rows.full(stories(all, viewer, mine), viewer, mine));
    }

    /**
     * What programs do with an article: the viewer's own first, then those most like it, then the others, the newest first.
     *
     * @param uptake only these; null for all
     * @param like   only programs like the viewer's
     * @param after  the {@code next} of the part before; null for the first
     * @throws NotFound if there is no such article for the viewer, or nothing that they may see of it
     */
    @Transactional(readOnly = true)
    public Listed list(long articleId, @Nullable Uptake uptake, boolean like, Viewer viewer, @Nullable String after, int size) {
        var article = articles.find(articleId, viewer).orElseThrow(NotFound::new);
        if (!AccessRules.may(viewer, Action.SEE, Content.ADOPTION)) {
            throw new NotFound();
        }
        var mine = peers.of(viewer).orElse(null);
        var all = rows.of(articleId, viewer);
        var chosen = all.stream().filter(one -> AccessRules.sees(viewer, one.facts())).filter(one -> uptake == null || one.uptake() == uptake)
                .filter(one -> !like || mine != null && mine.like().contains(one.programId())).sorted(order(mine)).map(Light::id).toList();
        var from = Cursor.parse(after, 1).map(cursor -> chosen.indexOf(cursor.number(0)) + 1).orElse(0);
        var part = Slice.of(chosen.subList(from, Math.min(chosen.size(), from + size + 1)), size, id -> List.of(id));
        return new Listed(article, counts(all), mine == null ? null : likeness(mine, all), new Slice<>(rows.full(part.items(), viewer, mine), part.next()));
    }

    /** What the viewer's program tells of an article, if readers have it and it tells of a failure. */
    @Transactional(readOnly = true)
    public Optional<Adoption> failure(long articleId, Viewer viewer) {
        return programs.own(viewer).flatMap(program -> table.find(articleId, program.id())).flatMap(stored -> Optional.ofNullable(seen(List.of(stored.id()), viewer).get(stored.id())))
                .filter(one -> one.isShown() && one.text().tellsOfFailure());
    }

    /** Those of these that the viewer may see, by id; for whoever sees the articles that they are about. */
    @Transactional(readOnly = true)
    public Map<Long, Adoption> seen(Collection<Long> ids, Viewer viewer) {
        return rows.full(List.copyOf(ids), viewer, peers.of(viewer).orElse(null)).stream().collect(Collectors.toMap(Adoption::id, one -> one));
    }

    /** What a program does and did. @throws NotFound if it is not there for the viewer */
    @Transactional(readOnly = true)
    public AdoptionHistory history(long adoptionId, Viewer viewer) {
        var stored = table.find(adoptionId).orElseThrow(NotFound::new);
        var article = articles.find(stored.articleId(), viewer).orElseThrow(NotFound::new);
        var adoption = rows.full(List.of(adoptionId), viewer, peers.of(viewer).orElse(null)).stream().findFirst().orElseThrow(NotFound::new);
        var earlier = AccessRules.may(viewer, Action.SEE_HISTORY, stored.facts());
        var entries = table.entries(adoptionId).stream().filter(entry -> entry.number() == stored.number() || earlier && AccessRules.sees(viewer, facts(entry))).toList();
        var people = members.bylines(entries.stream().map(AdoptionTable.Entry::memberId).toList());
        return new AdoptionHistory(article, adoption, entries.stream().map(one -> new AdoptionHistory.Entry(one.number(), people.get(one.memberId()), one.text(), one.at(),
                one.shown())).toList());
    }

    /**
     * What the viewer's program does, to be recorded anew.
     *
     * @throws NotFound   if there is no such article for the viewer
     * @throws NotAllowed if they may not record on it, or name no program
     */
    @Transactional(readOnly = true)
    public OwnAdoption own(long articleId, Viewer viewer) {
        var article = articles.find(articleId, viewer).orElseThrow(NotFound::new);
        if (!article.adoptable()) {
            throw new NotAllowed(viewer.isGuest() ? "access.signInFirst" : article.kind().isAdoptable() ? "access.notAllowed" : "adoption.notAllowed.kind");
        }
        var program = programs.own(viewer).orElseThrow(() -> new NotAllowed("adoption.noProgram"));
        var stored = table.find(articleId, program.id()).filter(one -> one.state() != State.DELETED);
        return stored.map(one -> new OwnAdoption(article, program, one.id(), one.number(), one.state(),
                AccessRules.sees(viewer, one.facts()) ? table.entry(one.id(), one.number()).text() : null, AccessRules.may(viewer, Action.DELETE, one.facts())))
                .orElseGet(() -> new OwnAdoption(article, program, 0, 0, null, null, false));
    }

    /** An entry that readers never got, or that a moderator took from them, is seen as what waits is. */
    private static Facts facts(AdoptionTable.Entry entry) {
        return Facts.of(Content.ADOPTION, entry.shown() ? State.PUBLISHED : State.HELD, Audience.PUBLIC, null, entry.memberId());
    }

    private static AdoptionCounts counts(List<Light> all) {
        var uptakes = new EnumMap<Uptake, Integer>(Uptake.class);
        var outcomes = new HashMap<Outcome, Integer>();
        all.stream().filter(Light::isShown).forEach(one -> {
            uptakes.merge(one.uptake(), 1, Integer::sum);
            outcomes.merge(one.outcome(), 1, Integer::sum);
        });
        return new AdoptionCounts(uptakes.getOrDefault(Uptake.USING, 0), uptakes.getOrDefault(Uptake.ADAPTED, 0), uptakes.getOrDefault(Uptake.STOPPED, 0), outcomes);
    }

    private static Likeness likeness(Peers mine, List<Light> all) {
        var like = new HashSet<>(mine.like());
        var theirs = all.stream().filter(one -> one.isShown() && like.contains(one.programId())).map(Light::uptake).toList();
        var use = (int) theirs.stream().filter(Uptake::isUse).count();
        return new Likeness(mine.own().name(), mine.isKnown(), like.size(), use, theirs.size() - use, mine.shared());
    }

    private static List<Long> stories(List<Light> all, Viewer viewer, @Nullable Peers mine) {
        var seen = all.stream().filter(one -> one.isShown() && AccessRules.sees(viewer, one.facts())).sorted(order(mine)).toList();
        var first = new EnumMap<Uptake, Light>(Uptake.class);
        seen.forEach(one -> first.putIfAbsent(one.uptake(), one));
        var chosen = new ArrayList<>(first.values());
        seen.stream().filter(one -> !chosen.contains(one)).limit(STORIES - chosen.size()).forEach(chosen::add);
        return seen.stream().filter(chosen::contains).map(Light::id).toList();
    }

    private static Comparator<Light> order(@Nullable Peers mine) {
        return Comparator.comparing((Light one) -> mine == null || mine.own().id() != one.programId())
                .thenComparing(one -> mine == null ? 0 : -likeScore(mine.fits(), one.programId()))
                .thenComparing(Light::at, Comparator.reverseOrder()).thenComparing(Light::id);
    }

    /** Programs that are not like it are all alike in that. */
    private static int likeScore(Map<Long, Fit> fits, long program) {
        return Optional.ofNullable(fits.get(program)).filter(Fit::isLike).map(Fit::score).orElse(0);
    }
}
