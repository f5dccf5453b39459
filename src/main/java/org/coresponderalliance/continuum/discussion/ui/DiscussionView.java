package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DiscussionTopic;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostRef;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.shell.LiveUpdates.Hint;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.ui.Composer;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/**
 * A discussion for members: the page that guests read too, with the composer, and what others do there meanwhile. New
 * replies are announced and come when asked for, so that nothing moves under a reader.
 */
@Route(value = "discussions/:id([0-9]+)/:slug?", layout = ShellLayout.class)
@PermitAll
class DiscussionView extends PageView {

    private final transient Deeds deeds;
    private final transient DiscussionActions actions;
    private final Writer foot;
    private @Nullable Writer inline;
    private final TreeSet<Integer> waiting = new TreeSet<>();
    private final TreeSet<Integer> own = new TreeSet<>();
    private long id;
    private int answering;
    private int editing;
    private int version;
    private boolean closed;
    private @Nullable Registration listening;

    DiscussionView(Needs needs, Deeds deeds) {
        super(needs);
        this.deeds = deeds;
        this.actions = new DiscussionActions(needs, deeds, this);
        this.foot = new Writer(deeds, needs.viewers(), needs.texts(), this::audience, (typed, answers) -> posted(reply(null, typed, answers)));
        foot.among(() -> deeds.participants().names(id));
        foot.composer().setLabel(text("discussion.composer.label"));
        foot.composer().setPlaceholder(text("discussion.composer.placeholder"));
        foot.composer().setSendLabel(text("discussion.do.reply"));
        getContent().add(foot);
    }

    /** The composer between the posts; made when it is wanted, since most only read. */
    private Writer inline() {
        var present = inline;
        if (present == null) {
            present = new Writer(deeds, needs().viewers(), needs().texts(), this::audience, this::sendInline);
            present.among(() -> deeds.participants().names(id));
            present.composer().setCancelable(true);
            present.composer().onCancel(typed -> closeInline());
            getContent().add(present);
            inline = present;
        }
        return present;
    }

    @Override
    protected void shown(Page page) {
        var segments = location().getSegments();
        id = Long.parseLong(segments.get(1));
        waiting.clear();
        if (page.canonical() != null && !("/" + location().getPath()).equals(page.canonical())) {
            UI.getCurrent().getPage().getHistory().replaceState(null, page.canonical().substring(1) + query());
        }
        closeInline();
        foot.open("reply/" + id, "");
        region().place("composer", foot);
        closed = false;
        openOrClose(page);
        listen();
    }

    private String query() {
        var query = location().getQueryParameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    @Override
    protected void act(PageAction action) {
        var number = (int) action.number("number");
        switch (action.name()) {
            case "reply" -> answer(number);
            case "quote" -> quote(number, action.text("text"));
            case "edit" -> edit(number);
            case "show-new" -> showNew();
            default -> actions.act(action, id, number);
        }
    }

    /** Who reads along. */
    private Audience audience() {
        return deeds.threads().thread(id, viewer()).audience();
    }

    private void answer(int number) {
        if (number <= 1) {
            foot.composer().focus();
            return;
        }
        answering = number;
        editing = 0;
        var writer = inline();
        writer.composer().setLabel(text("discussion.composer.answer", number));
        writer.composer().setSendLabel(text("discussion.do.reply"));
        writer.open("reply/" + id + "/" + number, "");
        // Between the posts, it stands in their list.
        writer.getElement().setAttribute("role", "listitem");
        region().place("post-" + number, writer);
        writer.composer().focus();
    }

    private void quote(int number, String selected) {
        var post = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new);
        var name = deeds.members().byline(post.authorId()).handle();
        var quoted = Quote.of(name, selected.isBlank() ? post.markdown() : selected);
        answer(number);
        (number <= 1 ? foot : inline()).composer().insertQuote(quoted);
    }

    private void edit(int number) {
        var post = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new);
        editing = number;
        answering = 0;
        version = post.version();
        var writer = inline();
        writer.composer().setLabel(text("discussion.composer.edit", number));
        writer.composer().setSendLabel(text("discussion.do.save"));
        writer.open("edit/" + id + "/" + number, post.markdown());
        writer.stands(deeds.posts().answered(viewer(), id, number));
        writer.getElement().removeAttribute("role");
        region().place("post-" + number + "-text", writer);
        writer.composer().focus();
    }

    private void sendInline(Composer.Typed typed, Answers answers) {
        if (editing > 0) {
            var number = editing;
            save(typed, number, answers);
        } else {
            var ref = reply(answering, typed, answers);
            closeInline();
            posted(ref);
        }
    }

    private void save(Composer.Typed typed, int number, Answers answers) {
        try {
            var ref = deeds.posts().edit(viewer(), id, number, typed.value(), version, answers);
            closeInline();
            redraw(number);
            region().scrollToPart("post-" + number);
            Toast.done(text(ref.isHeld() ? "discussion.edit.held" : "discussion.edit.saved"));
        } catch (org.coresponderalliance.continuum.base.Conflict conflict) {
            // Sent once more, it is meant: their text has been shown.
            version = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new).version();
            throw conflict;
        }
    }

    private PostRef reply(@Nullable Integer target, Composer.Typed typed, Answers answers) {
        return deeds.posts().reply(viewer(), new NewPost(id, target, typed.value(), typed.key(), answers));
    }

    private void posted(PostRef ref) {
        own.add(ref.number());
        draw(ref.number());
        region().scrollToPart("post-" + ref.number());
        region().announce(text(ref.isHeld() ? "discussion.posted.held" : "discussion.posted"));
        if (ref.isHeld()) {
            Toast.done(text("discussion.posted.held"));
        }
    }

    private void closeInline() {
        answering = 0;
        editing = 0;
        if (inline != null) {
            inline.setVisible(false);
        }
    }

    /** Puts a post that is not on the page yet into its place; goes to its page where that is another one. */
    private void draw(int number) {
        var thread = deeds.threads().thread(id, viewer());
        if (DiscussionLinks.page(number) != page()) {
            UI.getCurrent().navigate(DiscussionLinks.post(id, thread.slug(), number).substring(1));
            return;
        }
        var position = deeds.threads().position(thread, number, viewer());
        if (position.before() == 0) {
            refreshPage();
        } else {
            region().insertAfter("post-" + position.before(), html(thread, position.placed()));
        }
    }

    /** Draws a post of the page anew. */
    void redraw(int number) {
        var thread = deeds.threads().thread(id, viewer());
        region().swap("post-" + number, html(thread, deeds.threads().position(thread, number, viewer()).placed()));
    }

    /** Tells the page on which of its siblings words stand how often. */
    void tellFinds(String text, Map<Integer, Integer> pages) {
        region().call("find", "found", text, pages.entrySet().stream().map(page -> page.getKey() + ":" + page.getValue()).collect(Collectors.joining(" ")));
    }

    private String html(org.coresponderalliance.continuum.discussion.Thread thread,
                        org.coresponderalliance.continuum.discussion.ThreadPage.Placed placed) {
        var post = deeds.models().post(thread, placed, viewer());
        return deeds.drawing().post(post, new PostModel.Around(thread.url(), true));
    }

    private int page() {
        return (int) Math.max(1, location().getQueryParameters().getSingleParameter("page").filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong).orElse(1L));
    }

    private void showNew() {
        var first = waiting.first();
        var later = waiting.last();
        // Where one of them makes the whole page be drawn anew, none of the page waits any longer.
        List.copyOf(waiting).stream().filter(number -> DiscussionLinks.page(number) == page()).filter(waiting::contains).forEach(this::draw);
        waiting.clear();
        arrived();
        if (DiscussionLinks.page(later) == page()) {
            region().scrollToPart("post-" + first);
        } else {
            draw(later);
        }
    }

    private void listen() {
        stopListening();
        if (isAttached()) {
            listening = deeds.live().listen(DiscussionTopic.of(id), getUI().orElseThrow(), this::hear);
        }
    }

    private void stopListening() {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    private void hear(Hint hint) {
        var number = (int) hint.number();
        if (hint.kind().equals("posted") && !own.contains(number)) {
            waiting.add(number);
            arrived();
            region().announce(text("discussion.arrived", waiting.size()));
        } else if (hint.kind().equals("changed") && (number == 0 || number != editing)) {
            change(number);
        }
    }

    private void change(int number) {
        try {
            if (number <= 1) {
                var wasClosed = closed;
                refreshPage();
                if (closed && !wasClosed) {
                    region().announce(text("discussion.closed"));
                }
            } else if (DiscussionLinks.page(number) == page()) {
                redraw(number);
            }
        } catch (NotFound gone) {
            refreshOrLeave();
        }
    }

    /** A post may be gone, or the whole discussion for this viewer. */
    private void refreshOrLeave() {
        try {
            refreshPage();
        } catch (NotFound gone) {
            UI.getCurrent().navigate("discussions");
        }
    }

    private void arrived() {
        region().swap("arrived", deeds.templates().fragment("discussion/arrived", "arrived", Map.of("count", waiting.size())));
    }

    /** What somebody was writing when the discussion was locked is not sent, and not thrown away either. An edit may go on. */
    private void openOrClose(Page page) {
        if (page.writable() == closed) {
            closed = !page.writable();
            openOrClose(foot);
            if (answering > 0) {
                openOrClose(inline());
            }
        }
    }

    private void openOrClose(Writer writer) {
        if (closed) {
            writer.composer().close(text("discussion.composer.closed"));
        } else {
            writer.composer().reopen();
        }
    }

    /** Makes the whole page again. Replies that waited to be asked for come with it, and must not come a second time. */
    void refreshPage() {
        openOrClose(refresh());
        waiting.removeIf(number -> DiscussionLinks.page(number) == page());
        if (!waiting.isEmpty()) {
            arrived();
        }
    }

    private Viewer viewer() {
        return needs().viewers().get();
    }

    private String text(String key, Object... args) {
        return needs().texts().get(key, args);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (id > 0) {
            listen();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening();
    }
}
