package org.coresponderalliance.continuum.shell.ui;

import org.atmosphere.container.JSR356AsyncSupport;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereConfig;

/**
 * Live channels with small buffers. Each open page keeps one, and what comes in on it are signs of life: what a page has
 * to say, it says by requests of its own. Vaadin Flow asks for 16 kB for each kind of message, whatever the servlet says,
 * and for as much again that Atmosphere reserves and never uses; so this says otherwise where the channels are made, which
 * the servlet may choose.
 */
public final class LeanChannels extends JSR356AsyncSupport {

    /** In characters. A sign of life is one; what is longer closes the channel, which the page opens again. */
    private static final String LONGEST_MESSAGE = "64";
    private static final String UNUSED = "1";

    /** Made by Atmosphere, by name. */
    public LeanChannels(AtmosphereConfig config) {
        super(lean(config));
    }

    private static AtmosphereConfig lean(AtmosphereConfig config) {
        config.framework().addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, UNUSED)
                .addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, LONGEST_MESSAGE)
                .addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, UNUSED);
        return config;
    }
}
