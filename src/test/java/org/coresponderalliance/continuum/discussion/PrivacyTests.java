package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachedTexts;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.attachment.StoredFile;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What could identify a client does not leave its author's hands unanswered, whichever way it takes into a discussion. */
class PrivacyTests extends DatabaseTests {

    private static final String BLOCKED = "Her number is 536-22-1874, in case you look her up.";
    private static final String WARNED = "Our client Marlene Whitcomb asked for the same unit again.";
    /** Nothing in it is an identifier; together it tells of one person. */
    private static final String STORY = "Last Tuesday night we met a 43 year old veteran on the water tower in Ashford. He had lost his dairy farm in March, "
            + "was the only man there with a prosthetic arm, and was flown to the hospital in Burlington.";

    /** Among members it may stay if its author has looked; before everybody it is held. */
    private static final String AMONG_MEMBERS = "We met a 43 year old woman with a prosthetic arm at the school in Ashford last Tuesday.";
    private static final String SHORT_STORY = "Last Tuesday we met a 43 year old veteran with a prosthetic arm on the water tower in Ashford; he lost his dairy farm, flown to Burlington";

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private CareService care;
    @Autowired
    private ReviewQueries queue;
    @Autowired
    private ReviewQueue flags;
    @Autowired
    private ReviewService review;
    @Autowired
    private AttachmentService files;
    @Autowired
    private AttachedTexts fileTexts;
    @Autowired
    private HeardOutcomes outcomes;
    @Autowired
    private JdbcClient jdbc;

    private Community community;

    @BeforeEach
    void people() {
        community = new Community(categories, discussions, posts);
    }

    @Test
    void aReplyThatBlocksIsNotWrittenWhateverItsAuthorSays() {
        var question = community.question();
        var concern = concern(community.member, question, BLOCKED, Answers.NONE);
        assertThat(concern.findings()).anySatisfy(place -> {
            assertThat(place.field()).isEqualTo("body");
            assertThat(place.action()).isEqualTo("block");
        });
        concern(community.member, question, BLOCKED, kept(concern, BLOCKED, "It is mine"));
        assertThat(threads.thread(question.id(), community.member).replies()).isZero();
    }

    @Test
    void whatWarnsIsPublishedAfterALook() {
        var question = community.question();
        var concern = concern(community.member, question, WARNED, Answers.NONE);
        assertThat(concern.findings()).isNotEmpty().allMatch(FoundPlace::mayStay);
        assertThat(reply(community.member, question, WARNED, kept(concern, WARNED, "")).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aStoryThatStaysWaitsForAModeratorWhoReadsWhy() {
        var question = community.question();
        var concern = concern(community.member, question, STORY, Answers.NONE);
        assertThat(concern.findings()).extracting(FoundPlace::action).contains("hold").doesNotContain("block");
        concern(community.member, question, STORY, kept(concern, STORY, " "));
        var held = reply(community.member, question, STORY, kept(concern, STORY, "He told it on TV himself"));
        assertThat(held.state()).isEqualTo(State.HELD);
        var waiting = waiting(community.moderator, question, held.number()).orElseThrow();
        assertThat(waiting.why()).contains("He told it on TV himself").doesNotContain("Ashford").doesNotContain("prosthetic");
        assertThat(threads.thread(question.id(), community.asker).replies()).isZero();
    }

    @Test
    void moderatorsPassTheSameGuardAndAnotherOneDecides() {
        var question = community.question();
        var concern = concern(community.moderator, question, STORY, Answers.NONE);
        assertThat(reply(community.moderator, question, STORY, kept(concern, STORY, "A composite of three")).state()).isEqualTo(State.HELD);
    }

    @Test
    void anEditPassesTheGuardAndIsHeldWithItsReason() {
        var question = community.question();
        var reply = community.reply(community.member, question, "We had one like that.");
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> posts.edit(community.member, question.id(), reply.number(), STORY, 1));
        assertThat(threads.post(question.id(), reply.number(), community.member).orElseThrow().markdown()).isEqualTo("We had one like that.");
        var edited = posts.edit(community.member, question.id(), reply.number(), STORY, 1, kept(concern, STORY, "He told it himself"));
        assertThat(edited.state()).isEqualTo(State.HELD);
        assertThat(threads.thread(question.id(), community.asker).replies()).isZero();
    }

    @Test
    void anEditDoesNotAskAgainAboutWhatAModeratorLetStand() {
        var question = community.question();
        var reply = reply(community.member, question, STORY, kept(concern(community.member, question, STORY, Answers.NONE), STORY, "He told it himself"));
        assertThatExceptionOfType(PrivacyConcern.class).as("while it waits")
                .isThrownBy(() -> posts.edit(community.member, question.id(), reply.number(), STORY + " Thanks.", 1));
        decide(question, reply, Verdict.of(Decision.RELEASE));
        assertThat(posts.answered(community.member, question.id(), reply.number())).isNotEmpty();

        var edited = posts.edit(community.member, question.id(), reply.number(), STORY + " Thanks to all of you.", 1);

        assertThat(edited.state()).isEqualTo(State.PUBLISHED);
        assertThat(posts.edit(community.member, question.id(), reply.number(), STORY + " Thanks to all.", 2).state()).isEqualTo(State.PUBLISHED);
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> posts.edit(community.member, question.id(), reply.number(), STORY + " " + WARNED, 3));
        assertThat(concern.findings()).extracting(FoundPlace::text).contains("Marlene Whitcomb").doesNotContain("Ashford");
    }

    @Test
    void aChangedTagDoesNotAskAgainAboutTheTitleThatStays() {
        var question = community.question();
        var title = "Who has met Marlene Whitcomb, a client of ours?";
        var concern = catchThrowableOfType(PrivacyConcern.class, () -> discussions.edit(community.asker, question.id(), Headline.of(title), 1));
        discussions.edit(community.asker, question.id(), Headline.of(title), 1, kept(concern, title, "She is a vendor"));
        assertThat(discussions.answered(community.asker, question.id())).isNotEmpty();
        var state = threads.thread(question.id(), community.asker);
        discussions.edit(community.asker, question.id(), Headline.of(title).withTags(List.of("vendors")), state.version());
        assertThat(threads.thread(question.id(), community.asker).tags()).containsExactly("vendors");
    }

    @Test
    void titleTagsAndFieldsOfACaseConsultPassTheGuard() {
        var inside = community.category(Audience.MEMBERS);
        var consult = new CaseConsult("Client Marlene Whitcomb calls every night", "60-74", "Urban", "Her SSN is 536-22-1874", "What else?");
        var headline = new Headline("Client Marlene Whitcomb again", FacetSelection.none(), List.of("536-22-1874"), consult);
        assertThatExceptionOfType(PrivacyConcern.class)
                .isThrownBy(() -> discussions.open(community.asker, new NewDiscussion(inside, Kind.CASE_CONSULT, headline, "What else could we do?", null)))
                .satisfies(concern -> assertThat(concern.findings()).extracting(FoundPlace::field)
                        .contains("title", "caseConsult.situation", "caseConsult.tried", "tags").doesNotContain("body"));
    }

    @Test
    void aChangedTitlePassesTheGuard() {
        var question = community.question();
        var title = "Who has met Marlene Whitcomb, a client of ours?";
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> discussions.edit(community.asker, question.id(), Headline.of(title), 1));
        assertThat(concern.findings()).extracting(FoundPlace::field).containsOnly("title");
        assertThat(threads.thread(question.id(), community.asker).title()).isEqualTo("Who do you call after midnight?");
        discussions.edit(community.asker, question.id(), Headline.of(title), 1, kept(concern, title, "She is a vendor"));
        assertThat(threads.thread(question.id(), community.asker).title()).isEqualTo(title);
    }

    @Test
    void aHeldTitleTakesItsDiscussionBackFromItsReaders() {
        var question = community.question();
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> discussions.edit(community.asker, question.id(), Headline.of(SHORT_STORY), 1));
        var edited = discussions.edit(community.asker, question.id(), Headline.of(SHORT_STORY), 1, kept(concern, SHORT_STORY, "It was in the papers"));
        assertThat(edited.isHeld()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.thread(question.id(), community.member));
    }

    @Test
    void whoDoesNotSeeADiscussionHearsNothingOfTheGuard() {
        var inside = community.question(community.category(Audience.MEMBERS), "Among us");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> community.reply(Viewer.guest(), inside, BLOCKED));
    }

    @Test
    void aPublicStoryIsReadMoreStrictlyThanOneAmongMembers() {
        var story = "We met a 43 year old woman at the school in Ashford last Tuesday.";
        var open = community.question(community.category(Audience.PUBLIC), "In the open");
        var inside = community.question(community.category(Audience.MEMBERS), "Inside");
        concern(community.member, open, story, Answers.NONE);
        assertThat(community.reply(community.member, inside, story).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aDiscussionIsNotMovedToWhereEverybodyWouldReadOfOnePerson() {
        var open = community.category(Audience.PUBLIC);
        var inside = community.question(community.category(Audience.MEMBERS), "Inside");
        var told = reply(community.member, inside, AMONG_MEMBERS, kept(concern(community.member, inside, AMONG_MEMBERS, Answers.NONE), AMONG_MEMBERS, ""));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> care.move(community.moderator, inside.id(), open, ""))
                .satisfies(refused -> assertThat(refused.text().args()).containsExactly("2"));
        posts.edit(community.member, inside.id(), told.number(), "We had one like that.", 1);
        care.move(community.moderator, inside.id(), open, "");
        assertThat(threads.thread(inside.id(), Viewer.guest()).replies()).isEqualTo(1);
    }

    @Test
    void aCategoryIsNotOpenedToEverybodyWhileADiscussionInItTellsOfOnePerson() {
        var inside = community.category(Audience.MEMBERS);
        var harmless = community.question(inside, "Who brings the coffee?");
        var telling = community.question(inside, "Inside");
        var told = reply(community.member, telling, AMONG_MEMBERS, kept(concern(community.member, telling, AMONG_MEMBERS, Answers.NONE), AMONG_MEMBERS, ""));
        assertThatExceptionOfType(OpeningConcern.class).isThrownBy(() -> open(inside)).satisfies(concern -> assertThat(concern.findings()).singleElement()
                .isEqualTo(new OpeningConcern.Told(telling.id(), "Inside", DiscussionLinks.post(telling.id(), telling.slug(), 2), List.of(2))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.thread(harmless.id(), Viewer.guest()));
        posts.edit(community.member, telling.id(), told.number(), "We had one like that.", 1);
        open(inside);
        assertThat(threads.thread(telling.id(), Viewer.guest()).replies()).isEqualTo(1);
    }

    @Test
    void aDiscussionWithAFileThatTellsOfOnePersonStaysAmongMembers() {
        var open = community.category(Audience.PUBLIC);
        var inside = community.question(community.category(Audience.MEMBERS), "Inside");
        var form = upload("form.pdf", Documents.pdf("Our form."), "");
        reply(community.member, inside, "As on this form: " + form.markdown(), Answers.NONE);
        // As a file of an archive that was imported, which nobody has read before.
        jdbc.sql("update attachment_text set text = ? where attachment_id = (select id from attachment where public_key = ?)").params(BLOCKED, form.key()).update();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> care.move(community.moderator, inside.id(), open, ""));
    }

    @Test
    void namesPicturesAndTextsOfFilesPassTheGuard() {
        var question = community.question();
        var form = upload("Marlene Whitcomb client intake.pdf", Documents.pdf("Her SSN is 536-22-1874."), "");
        var picture = upload("call.png", picture(), "The house of our client Marlene Whitcomb");
        var text = "As on this form: " + form.markdown() + " and there: /attachments/" + picture.key() + "/call.png";
        assertThat(concern(community.member, question, text, Answers.NONE).findings()).extracting(FoundPlace::field)
                .contains("files[0].name", "files[0].text", "files[1].alt");
        assertThat(threads.thread(question.id(), community.member).replies()).isZero();
    }

    @Test
    void whileSomebodyWritesTheGuardReadsTheirOwnFilesAndNobodyElses() {
        var form = upload("form.pdf", Documents.pdf("Her SSN is 536-22-1874."), "");
        var text = "As on this form: " + form.markdown();
        assertThat(fileTexts.in(text, community.member.id())).hasValueSatisfying(passages -> assertThat(passages)
                .anySatisfy(passage -> assertThat(passage.field() + " " + passage.text()).startsWith("files[0].text").contains("536-22-1874")));
        assertThat(fileTexts.in(text, community.asker.id())).isEmpty();
        assertThat(fileTexts.in("No file", community.asker.id())).hasValue(List.of());
    }

    @Test
    void aFileThatTheGuardCannotReadWaitsForAModerator() {
        var question = community.question();
        var damaged = upload("form.pdf", "%PDF-1.4 and nothing else".getBytes(StandardCharsets.US_ASCII), "");
        var held = reply(community.member, question, "Our form: " + damaged.markdown(), Answers.NONE);
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(waiting(community.moderator, question, held.number()).orElseThrow().why()).contains("could not read");
        var fine = upload("form.pdf", Documents.pdf("Check that the door is open."), "");
        assertThat(reply(community.member, question, "Our form: " + fine.markdown(), Answers.NONE).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void theRulesThatHeldAPostHearWhatAModeratorDecides() {
        var question = community.question();
        var concern = concern(community.member, question, STORY, Answers.NONE);
        var rules = concern.findings().stream().filter(place -> place.action().equals("hold")).map(FoundPlace::rule).distinct().toList();
        var first = reply(community.member, question, STORY, kept(concern, STORY, "A composite"));
        var second = reply(community.member, question, STORY, kept(concern, STORY, "A composite"));
        outcomes.told.clear();
        decide(question, first, Verdict.of(Decision.RELEASE));
        assertThat(outcomes.told).containsExactlyInAnyOrderElementsOf(rules.stream().map(rule -> rule + " OVERRULED_BY_MODERATOR").toList());
        outcomes.told.clear();
        decide(question, second, new Verdict(Decision.REJECT, "One knows who that is", ""));
        assertThat(outcomes.told).containsExactlyInAnyOrderElementsOf(rules.stream().map(rule -> rule + " CONFIRMED_BY_MODERATOR").toList());
    }

    @Test
    void aReportThatItCouldIdentifySomebodyHidesAPostFromItsAuthorToo() {
        var question = community.question();
        var reply = community.reply(community.member, question, "We had one like that.");
        flags.flag(community.asker, subject(question, reply.number()), ReviewQueue.FlagReason.PRIVACY, "I know who that is");
        assertThat(threads.post(question.id(), reply.number(), community.member)).isEmpty();
        assertThat(threads.post(question.id(), reply.number(), community.asker)).isEmpty();
        assertThat(threads.post(question.id(), reply.number(), community.moderator)).isPresent();
    }

    private void open(long category) {
        categories.edit(community.staff, category, new CategoryInput("Opened " + category, "For a test", "", Audience.PUBLIC, null), 1, "");
    }

    private void decide(DiscussionRef question, PostRef post, Verdict verdict) {
        review.decide(waiting(community.moderator, question, post.number()).orElseThrow().id(), verdict, community.moderator);
    }

    private Subject subject(DiscussionRef discussion, int number) {
        return new Subject(Subject.Kind.POST, jdbc.sql("select id from post where discussion_id = ? and number = ?").params(discussion.id(), number)
                .query(Long.class).single());
    }

    private StoredFile upload(String name, byte[] content, String alt) {
        return files.upload(name, new ByteArrayResource(content), alt, community.member);
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PrivacyConcern concern(Viewer author, DiscussionRef discussion, String text, Answers answers) {
        return catchThrowableOfType(PrivacyConcern.class, () -> reply(author, discussion, text, answers));
    }

    private PostRef reply(Viewer author, DiscussionRef discussion, String text, Answers answers) {
        return posts.reply(author, new NewPost(discussion.id(), null, text, null, answers));
    }

    private static Answers kept(PrivacyConcern concern, String text, String reason) {
        return new Answers(concern.findings().stream().map(place -> new Answers.Kept(place.field(), place.rule(), text.substring(place.start(), place.end()), reason))
                .toList());
    }

    private Optional<WaitingItem> waiting(Viewer moderator, DiscussionRef discussion, int number) {
        return queue.waiting(ItemKind.HELD, 1000, moderator).stream()
                .filter(item -> item.content().url().startsWith(DiscussionLinks.discussion(discussion.id(), discussion.slug())) && item.content().url().endsWith("-" + number))
                .findFirst();
    }
}
