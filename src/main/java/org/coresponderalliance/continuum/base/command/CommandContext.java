package org.coresponderalliance.continuum.base.command;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/**
 * The application as the site has it, views and all, whose web server never opens its port and whose scheduled jobs do
 * not run. Leaving the web parts out altogether would need every module to say which of its beans are of the web.
 */
final class CommandContext extends ServletWebServerApplicationContext {

    @Override
    protected void registerBeanPostProcessors(ConfigurableListableBeanFactory beans) {
        var jobs = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
        if (beans.containsBeanDefinition(jobs)) {
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(jobs);
        }
        super.registerBeanPostProcessors(beans);
    }

    @Override
    protected void onRefresh() {
        super.onRefresh();
        // The server exists now, which Vaadin needs; the bean that would open its port is the one that goes.
        ((DefaultListableBeanFactory) getBeanFactory()).destroySingleton("webServerStartStop");
    }
}
