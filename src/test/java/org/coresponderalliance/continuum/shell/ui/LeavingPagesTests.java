package org.coresponderalliance.continuum.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingPagesTests {

    private final AtmosphereResource resource = mock();
    private final Map<String, String> headers = new HashMap<>(Map.of("User-Agent", "A browser", "Cookie", "remembered=me", "x-atmosphere-transport", "websocket"));

    @BeforeEach
    void theRequestThatOpensAChannelHasHeaders() {
        AtmosphereRequest request = mock();
        when(request.headersMap()).thenReturn(headers);
        when(resource.getRequest()).thenReturn(request);
    }

    @AfterEach
    void forgetTheRequest() {
        CurrentInstance.set(VaadinRequest.class, null);
    }

    @Test
    void theChannelOfAPageThatWasLeftIsClosedWithoutALastMessage() throws Exception {
        var channel = channel(7);
        asked("uidl", 7);
        channel.push(true);
        channel.disconnect();
        assertThat(channel.isConnected()).isFalse();
        verify(resource).close();
        verify(resource, never()).getBroadcaster();
    }

    @Test
    void aPageThatIsClosedByAnotherRequestIsToldSo() {
        var channel = channel(7);
        asked("uidl", 8);
        channel.disconnect();
        verify(resource).isResumed();
    }

    @Test
    void aChannelKeepsNoHeadersButThoseThatAtmosphereAsksForLater() {
        channel(7);
        assertThat(headers).containsOnlyKeys("x-atmosphere-transport");
    }

    @Test
    void pagesGetTheseChannels() {
        assertThat(ServiceLoader.load(PushConnectionFactory.class)).singleElement().isInstanceOf(LeavingPages.class);
    }

    private LeavingPages.Channel channel(int id) {
        var channel = new LeavingPages.Channel(new Closing(id));
        channel.connect(resource);
        return channel;
    }

    private static void asked(String type, int page) {
        VaadinRequest request = mock();
        when(request.getParameter("v-r")).thenReturn(type);
        when(request.getParameter("v-uiId")).thenReturn(String.valueOf(page));
        CurrentInstance.set(VaadinRequest.class, request);
    }

    private static final class Closing extends UI {

        private final int id;

        private Closing(int id) {
            this.id = id;
        }

        @Override
        public int getUIId() {
            return id;
        }

        @Override
        public boolean isClosing() {
            return true;
        }
    }
}
