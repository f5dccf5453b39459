package org.coresponderalliance.continuum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Takes down which statements a test sends to the database, on its own thread. */
@Component
public class StatementLog implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** The statements that this sends. */
    public static List<String> during(Callable<?> work) throws Exception {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.call();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    /** Whether statements are taken down on this thread now. */
    public static boolean isHearing() {
        return HEARD.get() != null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build() : bean;
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var heard = HEARD.get();
            if (heard != null) {
                queries.forEach(query -> heard.add(query.getQuery()));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // What it took is not asked for.
        }
    }
}
