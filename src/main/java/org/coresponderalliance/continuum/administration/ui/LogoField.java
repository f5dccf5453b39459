package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where the logo is uploaded or taken away. */
class LogoField extends Div {

    private static final int LARGEST = 2 * 1024 * 1024;

    /**
     * @param change  takes the file as uploaded
     * @param remove  goes back to the built-in mark
     * @param changed called after either
     */
    LogoField(Texts texts, SerializableConsumer<byte[]> change, SerializableRunnable remove, SerializableRunnable changed) {
        addClassNames("form", "card", "pad");
        var upload = new Upload(UploadHandler.inMemory((metadata, file) -> {
            change.accept(file);
            changed.run();
        }));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.addFileRejectedListener(rejected -> Toast.refusal(texts.get("administration.site.logo.rejected")));
        upload.setUploadButton(new Button(texts.get("administration.site.logo.choose")));
        upload.setDropLabel(new Span(texts.get("administration.site.logo.drop")));
        add(new H2(texts.get("administration.site.logo")), new Paragraph(texts.get("administration.site.logo.help")), upload,
                new Div(new Button(texts.get("administration.site.logo.remove"), click -> {
                    remove.run();
                    changed.run();
                })));
    }
}
