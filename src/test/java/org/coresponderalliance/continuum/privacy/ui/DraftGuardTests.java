package org.coresponderalliance.continuum.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.privacy.Answers.Kept;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.shell.ui.Composer;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class DraftGuardTests extends ViewTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WARNED = "We met a client named Orville Tansley twice.";
    private static final String HELD = "The court docket no. 24-CR-88231 was continued.";
    private static final String BLOCKED = "His SSN is 512-44-7093.";

    @Autowired
    private DraftGuards guards;
    @Autowired
    private PrivacyGate gate;

    private Viewer author;
    private Composer composer;
    private DraftGuard draft;

    @BeforeEach
    void somebodyWrites() {
        author = someone(Role.MEMBER);
        signIn(author);
        composer = new Composer();
        draft = guards.beside(composer, () -> Audience.MEMBERS);
        UI.getCurrent().add(composer);
    }

    @Test
    void whatIsWrittenIsReadAndAnsweredWithItsPlacesAndItsStamp() {
        fire("guard-look", Map.of("stamp", 7, "passages", List.of(Map.of("field", "title", "text", "How do you staff nights?"), Map.of("field", "body", "text", BLOCKED))));

        assertThat(calls()).anyMatch(call -> call.contains("found(7,") && call.contains("512-44-7093") && call.contains("body") && !call.contains("title"));
    }

    @Test
    void whatIsLongerThanTheSiteTakesIsNotRead() {
        fire("guard-look", Map.of("stamp", 1, "passages", List.of(Map.of("field", "body", "text", BLOCKED + " word".repeat(40_001)))));

        assertThat(calls()).anyMatch(call -> call.contains("found(1,")).noneMatch(call -> call.contains("512-44-7093"));
    }

    @Test
    void whatTheAuthorAnsweredGoesWithTheText() {
        var answer = new Kept("body", "rule", "24-CR-88231", "An invented number");
        fire("guard-kept", Map.of("kept", List.of(answer)));
        assertThat(draft.answers().kept()).containsExactly(answer);

        draft.done();
        assertThat(draft.answers().kept()).isEmpty();
    }

    @Test
    void whatWasAnsweredInTheTextThatIsEditedIsNotToldAgain() {
        draft.stands(refused(HELD).findings());

        fire("guard-look", Map.of("stamp", 2, "passages", List.of(Map.of("field", "body", "text", HELD + " " + BLOCKED))));

        assertThat(calls()).anyMatch(call -> call.contains("512-44-7093") && !call.contains("24-CR-88231"));
    }

    @Test
    void whatOnlyWarnsIsMeantWhenItIsSentOnceMore() {
        draft.show(refused(WARNED));
        assertThat(calls()).anyMatch(call -> call.contains("refuse(") && call.contains("Orville Tansley"));

        assertThat(clear(WARNED).holds()).isFalse();
    }

    @Test
    void whatBlocksOrIsHeldIsNotMeantBecauseItIsSentOnceMore() {
        draft.show(refused(BLOCKED));
        refused(BLOCKED);
        draft.show(refused(HELD));
        refused(HELD);
    }

    private Clearance clear(String body) {
        return gate.clear(author.id(), List.of(new Passage("body", body)), org.coresponderalliance.continuum.privacy.guard.Audience.MEMBERS, draft.answers());
    }

    private PrivacyConcern refused(String body) {
        return catchThrowableOfType(PrivacyConcern.class, () -> clear(body));
    }

    private void fire(String event, Map<String, ?> detail) {
        var data = JSON.createObjectNode();
        data.set("event.detail", JSON.valueToTree(detail));
        var element = composer.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private static List<String> calls() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream().map(call -> call.getInvocation())
                .map(call -> call.getExpression() + Stream.of(call.getParameters()).map(String::valueOf).toList()).toList();
    }
}
