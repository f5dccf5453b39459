package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.member.MemberChanged;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionOperations;

class EventRegisterTests extends DatabaseTests {

    private static final String TRANSACTION = "TransactionInterceptor";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private EventPublicationRegistry register;
    @Autowired
    private TransactionOperations transactions;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatAListenerDidAndThatItDidItAreOneTransaction() {
        assertThat(having(ApplicationModuleListener.class)).isNotEmpty().allSatisfy(bean -> assertThat(around(bean))
                .containsSubsequence("AnnotationAsyncExecutionInterceptor", TRANSACTION, "CompletionRegisteringMethodInterceptor"));
    }

    @Test
    void anEventIsOutOfTheRegisterOnlyIfWhatItsListenerDidIsInTheDatabase() {
        var event = new Told(UUID.randomUUID().toString());
        var listener = PublicationTargetIdentifier.of("listener of " + event.word());
        transactions.execute(_ -> register.store(event, Stream.of(listener)));

        transactions.executeWithoutResult(transaction -> {
            register.markCompleted(event, listener);
            transaction.setRollbackOnly();
        });
        assertThat(outstanding(listener)).isOne();

        transactions.executeWithoutResult(_ -> register.markCompleted(event, listener));
        assertThat(outstanding(listener)).isZero();
    }

    @Test
    void whatIsToldAfterTheCommitIsOutOfTheRegisterToo() {
        transactions.executeWithoutResult(_ -> context.publishEvent(new MemberChanged(Long.MAX_VALUE)));
        assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?").param("%" + Long.MAX_VALUE + "%").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markProcessing", "markCompleted", "markFailed"})
    void theRegisterTakesNoConnectionBesideTheListeners(String method) throws Exception {
        var written = EventRegister.class.getMethod(method, Object.class, PublicationTargetIdentifier.class);
        assertThat(new AnnotationTransactionAttributeSource().getTransactionAttribute(written, EventRegister.class))
                .extracting(TransactionDefinition::getPropagationBehavior).isEqualTo(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    private int outstanding(PublicationTargetIdentifier listener) {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where LISTENER_ID = ?").param(listener.getValue()).query(Integer.class).single();
    }

    /** @param word told apart from all others by it */
    public record Told(String word) {}

    @Test
    void whatIsDoneAgainIsDoneInATransactionOfItsOwn() {
        assertThat(having(RetriedTransaction.class)).isNotEmpty().allSatisfy(bean -> assertThat(around(bean))
                .containsSubsequence("RetryAnnotationInterceptor", TRANSACTION));
    }

    private List<Advised> having(Class<? extends Annotation> annotation) {
        return Arrays.stream(context.getBeanDefinitionNames()).filter(context::isSingleton).map(context::getBean)
                .filter(bean -> !MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean),
                        (MethodIntrospector.MetadataLookup<Boolean>) method -> AnnotatedElementUtils.hasAnnotation(method, annotation) ? true : null).isEmpty())
                .map(Advised.class::cast).toList();
    }

    private static Stream<String> around(Advised bean) {
        return Arrays.stream(bean.getAdvisors()).map(advisor -> advisor.getAdvice().getClass().getSimpleName());
    }
}
