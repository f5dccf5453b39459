package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.Enclosure;
import org.coresponderalliance.continuum.library.EnclosureKind;
import org.coresponderalliance.continuum.library.Enclosures;
import org.coresponderalliance.continuum.privacy.ui.ConcernDialog;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The files that come with an article, in the editor: added, replaced, taken away. They are no part of a revision. */
final class EnclosurePanel extends Composite<Div> {

    /** What it is made with, in one parameter. */
    @org.springframework.stereotype.Component
    record Parts(Enclosures enclosures, AttachmentService files, ConcernDialog concerns) {}

    private final EditorParts parts;
    private final long articleId;
    private final Div list = new Div();

    EnclosurePanel(EditorParts parts, long articleId) {
        this.parts = parts;
        this.articleId = articleId;
        list.addClassName("stack");
        var help = new Paragraph(parts.text("library.enclosure.help"));
        help.addClassName("meta");
        getContent().add(new H2(parts.text("library.enclosures")), help, list, new Button(parts.text("library.enclosure.add"), click -> add()));
        getContent().addClassNames("card", "pad", "stack");
        draw();
    }

    private void draw() {
        list.removeAll();
        var all = parts.files().enclosures().list(articleId, parts.viewers().member());
        all.forEach(one -> list.add(line(one)));
        if (all.isEmpty()) {
            var none = new Paragraph(parts.text("library.enclosure.none"));
            none.addClassName("meta");
            list.add(none);
        }
    }

    private Div line(Enclosure one) {
        var about = new Span(parts.text(one.kind().key()) + " · " + one.current().name() + " · " + parts.text("library.enclosure.version", one.current().number()));
        about.addClassName("meta");
        var replace = new Button(parts.text("library.enclosure.replace"), click -> replace(one));
        replace.setAriaLabel(parts.text("library.enclosure.replace.of", one.title()));
        var remove = new Button(parts.text("library.enclosure.remove"), click -> remove(one));
        remove.setAriaLabel(parts.text("library.enclosure.remove.of", one.title()));
        replace.addClassName("small");
        remove.addClassName("small");
        var buttons = new Div(replace, remove);
        buttons.addClassName("buttons");
        return new Div(new Div(new Span(one.title())), new Div(about), buttons);
    }

    private void add() {
        var kind = new Select<EnclosureKind>();
        kind.setLabel(parts.text("library.enclosure.kind"));
        kind.setItems(EnclosureKind.values());
        kind.setItemLabelGenerator(one -> parts.text(one.key()));
        kind.setValue(EnclosureKind.AGREEMENT);
        kind.setWidthFull();
        var title = line("library.enclosure.title", 160);
        var note = line("library.enclosure.note", 300);
        var chosen = new Chosen(parts);
        new Dialogs(parts.texts()).guarded("library.enclosure.add", title, parts.files().concerns(), answers -> {
            parts.files().enclosures().add(parts.viewers().member(), articleId, kind.getValue(), title.getValue(), note.getValue(), chosen.key(), answers);
            done("library.enclosure.added");
        }, kind, title, note, chosen.upload);
    }

    private void replace(Enclosure one) {
        var note = line("library.enclosure.note", 300);
        var chosen = new Chosen(parts);
        new Dialogs(parts.texts()).guarded("library.enclosure.replace", note, parts.files().concerns(), answers -> {
            parts.files().enclosures().replace(parts.viewers().member(), articleId, one.id(), note.getValue(), chosen.key(), answers);
            done("library.enclosure.added");
        }, note, chosen.upload);
    }

    private void remove(Enclosure one) {
        try {
            parts.files().enclosures().remove(parts.viewers().member(), articleId, one.id());
            done("library.enclosure.removed");
        } catch (CommunityException refusal) {
            Toast.refusal(parts.texts().get(refusal.text()));
        }
    }

    private void done(String key) {
        Toast.done(parts.text(key));
        draw();
    }

    private TextField line(String key, int longest) {
        var field = new TextField(parts.text(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** A file that was chosen and is taken in as it arrives. */
    private static final class Chosen {

        private final Upload upload;
        private final EditorParts parts;
        private final AtomicReference<String> key = new AtomicReference<>("");

        Chosen(EditorParts parts) {
            this.parts = parts;
            upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
            upload.setMaxFiles(1);
            upload.setMaxFileSize((int) AttachmentService.LARGEST);
            upload.addFileRejectedListener(rejected -> Toast.refusal(parts.text("library.enclosure.rejected")));
            upload.setUploadButton(new Button(parts.text("library.enclosure.choose")));
            upload.setDropLabel(new Span(parts.text("library.enclosure.drop")));
            upload.setWidthFull();
        }

        String key() {
            if (key.get().isEmpty()) {
                throw new InvalidInput("file", "library.enclosure.missing");
            }
            return key.get();
        }

        private void take(String name, byte[] bytes) {
            try {
                key.set(parts.files().files().upload(name, () -> new ByteArrayInputStream(bytes), "", parts.viewers().member()).key());
            } catch (CommunityException refusal) {
                upload.clearFileList();
                Toast.refusal(parts.texts().get(refusal.text()));
            }
        }
    }
}
