package org.coresponderalliance.continuum.testing;

import java.util.List;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Standing;
import org.coresponderalliance.continuum.shell.People;
import org.coresponderalliance.continuum.shell.Site;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Mocks in the place of modules that are not written yet. Each goes by itself when its module comes; then this class goes. */
final class StandIns implements BeanFactoryPostProcessor {

    private static final List<Class<?>> FACES = List.of(ViewerSource.class, MemberDirectory.class, Standing.class,
            ReviewQueue.class, Attachments.class, Site.class, People.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var face : FACES) {
            if (beans.getBeanNamesForType(face, true, false).length == 0) {
                System.out.println("Stand-in for " + face.getSimpleName());
                beans.registerSingleton("standIn" + face.getSimpleName(), Mockito.mock(face, invocation ->
                        invocation.getMethod().getReturnType() == String.class ? "" : Answers.RETURNS_DEFAULTS.answer(invocation)));
            }
        }
    }
}
