package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an open page's live channel may take of the heap. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    /** Tomcat reads it once, when the first channel is possible. In bytes, for each of three buffers of a channel; else 8 kB. A hint fits. */
    private static final String BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";
    private static final String LARGE_ENOUGH = "512";

    /** What Tomcat keeps for each connection for as long as it is open, in bytes; else 8 kB for each way. Most requests are shorter than this. */
    private static final String OF_REQUESTS = "2048";
    /** An answer that is longer is written in several parts. */
    private static final String OF_ANSWERS = "4096";

    @Bean
    static BeanPostProcessor leanChannels() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(ApplicationConfig.PROPERTY_COMET_SUPPORT, LeanChannels.class.getName());
                }
                return bean;
            }
        };
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> leanBuffers() {
        return server -> {
            if (System.getProperty(BUFFER) == null) {
                System.setProperty(BUFFER, LARGE_ENOUGH);
            }
            server.addConnectorCustomizers(connector -> {
                // Outside of the heap, from where they are written to the socket without being copied once more.
                connector.setProperty("socket.directBuffer", "true");
                connector.setProperty("socket.appReadBufSize", OF_REQUESTS);
                connector.setProperty("socket.appWriteBufSize", OF_ANSWERS);
            });
        };
    }
}
