package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.PublishingService;
import org.coresponderalliance.continuum.library.ReviewQueries;
import org.coresponderalliance.continuum.library.ReviewService;
import org.coresponderalliance.continuum.library.ReviewStatus;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way of a revision to its readers. */
@RestController
@RequestMapping("/api/v1/articles/{id}")
@Tag(name = "Articles")
class ReviewApi {

    /** Where a revision stands. @param missing what it still needs, by name */
    record Status(int revision, String state, List<Voice> decisions, List<Voice> voided, List<Person> awaited, List<String> missing,
                  boolean publishWhenApproved, @Nullable Instant sentAt, boolean mayDecide, boolean legal, @Nullable Person legalReviewer) {

        static Status of(ReviewStatus status) {
            return new Status(status.article().number(), status.state().name(), status.voices().stream().map(Voice::of).toList(), status.earlier().stream().map(Voice::of).toList(),
                    status.awaited().stream().map(Person::of).toList(),
                    status.missing().stream().map(key -> key.substring(key.lastIndexOf('.') + 1)).toList(), status.publishWhenApproved(),
                    status.sentAt(), status.mayDecide(), status.legal(),
                    status.legalReviewer() == null ? null : Person.of(status.legalReviewer()));
        }
    }

    /** @param voidedBy the later revision that voids it; null while it stands */
    record Voice(Person by, int revision, String discipline, String decision, String comment, Instant at, boolean counts, @Nullable Integer voidedBy) {

        static Voice of(ReviewStatus.Voice one) {
            return new Voice(Person.of(one.by()), one.number(), one.discipline(), one.decision().name(), one.comment(), one.at(), one.counts(),
                    one.voided() == null ? null : one.voided().number());
        }
    }

    record LegalReviewer(@Nullable String handle) {}

    private final ReviewService reviews;
    private final ReviewQueries queries;
    private final PublishingService publishing;
    private final MemberDirectory members;
    private final CurrentViewer viewers;

    ReviewApi(ReviewService reviews, ReviewQueries queries, PublishingService publishing, MemberDirectory members, CurrentViewer viewers) {
        this.reviews = reviews;
        this.queries = queries;
        this.publishing = publishing;
        this.members = members;
        this.viewers = viewers;
    }

    @GetMapping("/review")
    @Operation(summary = "Where the revision stands that is worked on, and what it still needs")
    Status status(@PathVariable long id) {
        return Status.of(queries.status(id, viewers.member()));
    }

    @PostMapping("/review")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send a draft to review")
    Status send(@PathVariable long id, @RequestBody ArticleInput.Send input) {
        var viewer = viewers.member();
        reviews.send(viewer, id, ArticleInput.required("revision", input.revision()),
                ids(ArticleInput.required("reviewers", input.reviewers())), input.publishWhenApproved() == null || input.publishWhenApproved(),
                AnswersJson.typed(input.privacy()));
        return Status.of(queries.status(id, viewer));
    }

    @DeleteMapping("/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take it back from review")
    void withdraw(@PathVariable long id) {
        reviews.withdraw(viewers.member(), id);
    }

    @PutMapping("/legal-reviewer")
    @Operation(summary = "Name who reads it for what the law says", description = "Articles on a legal topic need their approval as well. Without a handle nobody is named.")
    Status nameLegalReviewer(@PathVariable long id, @RequestBody LegalReviewer input) {
        var viewer = viewers.member();
        reviews.nameLegalReviewer(viewer, id, input.handle() == null ? null : ids(List.of(input.handle())).iterator().next());
        return Status.of(queries.status(id, viewer));
    }

    @PostMapping("/approvals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Approve a revision, or ask for changes", description = "With the last approval that was missing it is published, if it was sent so.")
    void decide(@PathVariable long id, @RequestBody ArticleInput.Decide input) {
        reviews.decide(viewers.member(), id, ArticleInput.required("revision", input.revision()),
                ArticleInput.required("decision", input.decision()), ArticleInput.text(input.comment()));
    }

    @PostMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Publish an approved revision, or guidance as it is",
            description = "Waits in the review queue where something that could identify a client stays; 422 with `findings` where that is not answered yet.")
    void publish(@PathVariable long id, @RequestBody ArticleInput.Publish input) {
        publishing.publish(viewers.member(), id, ArticleInput.required("revision", input.revision()), AnswersJson.typed(input.privacy()));
    }

    private Set<Long> ids(List<String> handles) {
        var known = members.byHandle(handles);
        handles.stream().filter(handle -> !known.containsKey(handle)).findFirst().ifPresent(handle -> {
            throw new InvalidInput("reviewers", "library.input.unknownMember", handle);
        });
        return new HashSet<>(known.values());
    }
}
