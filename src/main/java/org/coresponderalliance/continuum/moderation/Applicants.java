package org.coresponderalliance.continuum.moderation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.member.Application;
import org.coresponderalliance.continuum.member.ApplicationConfirmed;
import org.coresponderalliance.continuum.member.Applications;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Applications to join as things to decide on. They come into the queue when the applicant has confirmed their address. */
@Component
class Applicants implements ModeratedContent {

    private final Applications applications;
    private final ReviewQueue queue;
    private final Taxonomy taxonomy;

    Applicants(Applications applications, ReviewQueue queue, Taxonomy taxonomy) {
        this.applications = applications;
        this.queue = queue;
        this.taxonomy = taxonomy;
    }

    @ApplicationModuleListener
    void on(ApplicationConfirmed event) {
        queue.application(event.applicationId());
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.APPLICATION);
    }

    @Override
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return applications.application(subject.id(), viewer).map(application -> new Item(subject, application.name(), html(application), "",
                null, Objects.requireNonNullElse(application.confirmedAt(), application.createdAt()), application.state().name(), ""));
    }

    /** An applicant is approved or declined, see {@link #decide}; neither can be hidden or shown. */
    @Override
    public void hide(Subject subject, Viewer moderator) {
        throw new NotAllowed("access.notAllowed");
    }

    @Override
    public void restore(Subject subject, Viewer moderator) {
        throw new NotAllowed("access.notAllowed");
    }

    @Override
    public void remove(Subject subject, Viewer moderator) {
        throw new NotAllowed("access.notAllowed");
    }

    /** Makes the applicant a member, or tells them why not, in the words of the verdict. */
    void decide(Subject subject, Verdict verdict, Viewer moderator) {
        switch (verdict.decision()) {
            case APPROVE -> applications.approve(subject.id(), moderator, verdict.reason());
            case DECLINE -> applications.decline(subject.id(), moderator, verdict.message());
            case SETTLED -> { }
            default -> throw new NotAllowed("access.notAllowed");
        }
    }

    private String html(Application application) {
        var discipline = taxonomy.label("discipline", application.discipline());
        var agency = application.agency().isEmpty() ? "" : " · " + application.agency();
        var why = application.why().lines().filter(line -> !line.isBlank()).map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>");
        return "<p><strong>" + HtmlUtils.htmlEscape(discipline + agency) + "</strong><br>" + HtmlUtils.htmlEscape(application.email()) + "</p>"
                + String.join("", why.toList());
    }
}
