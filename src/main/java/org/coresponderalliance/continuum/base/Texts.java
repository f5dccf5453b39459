package org.coresponderalliance.continuum.base;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words on screens, in mails and in API errors, from the message bundles. */
@Component
public class Texts {

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key; a key without a text shows itself, so that the gap is seen and nothing breaks. */
    public String get(String key, Object... args) {
        return messages.getMessage(key, args, key, Locale.US);
    }

    public String get(Message message) {
        return get(message.key(), message.args().toArray());
    }
}
