package org.coresponderalliance.continuum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Small hints to the open pages that show a thing: "3 new replies". Sent after the transaction that changed it has ended.
 * In this process only; several nodes will need their own way between them, behind this same face.
 */
@Component
public class LiveUpdates {

    /**
     * What changed.
     *
     * @param topic  what the page listens to: {@code discussion/12}, {@code inbox/7}
     * @param kind   what happened there, in the words of the module that sends it
     * @param number a number that goes with it, such as the post's; 0 where there is none
     */
    public record Hint(String topic, String kind, long number) {}

    private record Listener(UI ui, SerializableConsumer<Hint> consumer) {}

    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Calls back under the UI's lock for each hint, until removed or the UI is closed. */
    public Registration listen(String topic, UI ui, SerializableConsumer<Hint> consumer) {
        var listener = new Listener(ui, consumer);
        listeners.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(listener);
        return Registration.once(() -> remove(topic, listener));
    }

    /** Tells all open pages that listen. Returns at once; a page that is gone is forgotten. */
    public void publish(Hint hint) {
        for (var listener : listeners.getOrDefault(hint.topic(), Set.of())) {
            try {
                listener.ui().access(() -> listener.consumer().accept(hint));
            } catch (UIDetachedException gone) {
                remove(hint.topic(), listener);
            }
        }
    }

    private void remove(String topic, Listener listener) {
        listeners.computeIfPresent(topic, (key, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }
}
