package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.springframework.stereotype.Service;

/**
 * Who is published at once. Three rules, asked in this order:
 * <ol>
 * <li>what moderators and staff write never waits;</li>
 * <li>what holds a word that staff watch for everybody waits;</li>
 * <li>the first {@value #FIRST_POSTS} posts of somebody who has been a member for less than 7 days wait if there is a link
 * or a word in them that staff watch for new members.</li>
 * </ol>
 * A silenced member is refused by the access rules before anything is asked here.
 */
@Service
class StandingRules implements Standing {

    private static final Duration NEW = Duration.ofDays(7);
    private static final int FIRST_POSTS = 2;
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.|\\]\\(\\s*[^/)\\s]");

    private final MemberDirectory people;
    private final Contents contents;
    private final WatchedWords words;
    private final Texts texts;
    private final Clock clock;

    StandingRules(MemberDirectory people, Contents contents, WatchedWords words, Texts texts, Clock clock) {
        this.people = people;
        this.contents = contents;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String holdReason(long memberId, String markdown) {
        if (people.byline(memberId).role().atLeast(Role.MODERATOR)) {
            return "";
        }
        var watched = words.all().stream().filter(word -> isIn(word, markdown)).toList();
        return watchedFor(WatchedWord.Who.EVERYBODY, watched)
                .map(word -> texts.get("moderation.held.word", word))
                .orElseGet(() -> newMember(memberId, watched, markdown));
    }

    /** Most texts have neither link nor word, so nobody has to ask how long their authors have been members. */
    private String newMember(long memberId, List<WatchedWord> watched, String markdown) {
        var word = watchedFor(WatchedWord.Who.NEW_MEMBERS, watched);
        var link = LINK.matcher(markdown).find();
        if (!link && word.isEmpty() || !isNew(memberId)) {
            return "";
        }
        if (word.isPresent()) {
            return texts.get(link ? "moderation.held.firstLinkAndWord" : "moderation.held.firstWord", word.get());
        }
        return texts.get("moderation.held.firstLink");
    }

    private boolean isNew(long memberId) {
        return people.memberSince(memberId).isAfter(clock.instant().minus(NEW)) && contents.publishedBy(memberId) < FIRST_POSTS;
    }

    private static Optional<String> watchedFor(WatchedWord.Who who, List<WatchedWord> watched) {
        return watched.stream().filter(word -> word.who() == who).map(WatchedWord::word).findFirst();
    }

    private static boolean isIn(WatchedWord watched, String markdown) {
        var text = markdown.toLowerCase(Locale.ROOT);
        var word = watched.word();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
