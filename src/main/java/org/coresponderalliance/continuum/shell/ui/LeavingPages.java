package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import org.atmosphere.cpr.AtmosphereResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes live channels that are closed at once when their page is left. Vaadin Flow sends such a page a last message and
 * waits up to a second until it is out, with the session locked; the browser has often closed the channel by then, and
 * the next page of the same member waits for nothing. They keep little of what opened them. Found by Java's service loader.
 */
public final class LeavingPages implements PushConnectionFactory {

    private static final String OWN_HEADERS = "X-Atmosphere";
    private static final Logger LOG = LoggerFactory.getLogger(LeavingPages.class);

    @Override
    public PushConnection apply(UI page) {
        return new Channel(page);
    }

    /** The channel of one page. */
    static final class Channel extends AtmospherePushConnection {

        Channel(UI page) {
            super(page);
        }

        /** For as long as a page is open its channel keeps the request that opened it; of its headers only Atmosphere's own are asked for later. */
        @Override
        public void connect(AtmosphereResource resource) {
            super.connect(resource);
            resource.getRequest().headersMap().keySet().removeIf(name -> !name.regionMatches(true, 0, OWN_HEADERS, 0, OWN_HEADERS.length()));
        }

        @Override
        public void push(boolean async) {
            if (!isLeft()) {
                super.push(async);
            }
        }

        @Override
        public void disconnect() {
            var resource = getResource();
            if (resource == null || !isLeft()) {
                super.disconnect();
                return;
            }
            connectionLost();
            try {
                resource.close();
            } catch (IOException gone) {
                LOG.debug("The channel of a page that was left is closed already", gone);
            }
        }

        /** Whether it is the page itself that says, by a message, that it is to be closed: the answer tells it all. */
        private boolean isLeft() {
            var request = VaadinService.getCurrentRequest();
            return getUI().isClosing() && request != null
                    && RequestType.UIDL.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))
                    && String.valueOf(getUI().getUIId()).equals(request.getParameter(ApplicationConstants.UI_ID_PARAMETER));
        }
    }
}
