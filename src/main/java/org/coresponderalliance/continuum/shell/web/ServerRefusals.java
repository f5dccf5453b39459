package org.coresponderalliance.continuum.shell.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;

/** What Tomcat refuses by itself, such as addresses that lead out of the site, is told in the words of the site. */
@Configuration
class ServerRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

    /** After Spring's own, whose valve answers only where this one has not. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusalsOfTheServer(ObjectProvider<Refusals> refusals) {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Told(refusals));
        });
    }

    private static final class Told extends ErrorReportValve {

        private final ObjectProvider<Refusals> refusals;

        Told(ObjectProvider<Refusals> refusals) {
            this.refusals = refusals;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                SecurityHeaders.early(response);
                refusals.getObject().write(request, response, status, status.is5xxServerError() ? Refusals.FAILED : Refusals.ADDRESS);
                response.finishResponse();
            } catch (IOException | RuntimeException failed) {
                LOG.debug("Nothing could be said about {}", status, failed);
            }
        }
    }
}
