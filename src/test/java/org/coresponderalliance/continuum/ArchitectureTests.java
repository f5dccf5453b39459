package org.coresponderalliance.continuum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.RestController;

/** Habits that hold everywhere in the code. */
@AnalyzeClasses(packagesOf = Continuum.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirModule = classes()
            .that().areAnnotatedWith(Entity.class).or().areAssignableTo(Repository.class)
            .should().notBePublic().because("the compiler then keeps others out");

    @ArchTest
    static final ArchRule viewsArePackagePrivateInUi = classes()
            .that().areAnnotatedWith(Route.class)
            .should().notBePublic().andShould().resideInAPackage("..ui..");

    @ArchTest
    static final ArchRule endpointsArePackagePrivateInWeb = classes()
            .that().areAnnotatedWith(RestController.class)
            .should().notBePublic().andShould().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule beansGetWhatTheyNeedThroughTheirConstructor = fields()
            .should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule settingsDoNotDecideWhetherThereIsABean = noClasses()
            .should().beMetaAnnotatedWith(ConditionalOnProperty.class).orShould().beMetaAnnotatedWith(ConditionalOnBooleanProperty.class)
            .because("which beans there are is decided by the build, see PreparedBeans");

    @ArchTest
    static final ArchRule norDoTheyWhereBeansAreMadeByMethods = noMethods()
            .should().beMetaAnnotatedWith(ConditionalOnProperty.class).orShould().beMetaAnnotatedWith(ConditionalOnBooleanProperty.class)
            .because("which beans there are is decided by the build, see PreparedBeans");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should().callMethod(java.time.Instant.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule rowsAreReadAsLists = noClasses()
            .that().doNotHaveSimpleName("AuditQueries")
            .should().callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream keeps its connection until somebody closes it, and the pool is soon empty; the audit log is too long for a list");

    /** Those that are left out say something of a role that is not about who may see or do what. */
    @ArchTest
    static final ArchRule whoMayDoWhatStandsInTheRuleTableAlone = noClasses()
            .that().resideOutsideOfPackage("..access..")
            .and().doNotHaveSimpleName("Deeds") // which acts the audit log takes down
            .and().doNotHaveSimpleName("ReviewService").and().doNotHaveSimpleName("LibraryImport") // whose approval it was
            .and().doNotHaveSimpleName("SanctionService") // who outranks whom
            .and().doNotHaveSimpleName("StandingRules") // whose first posts are looked at
            .and().doNotHaveSimpleName("MemberAuthentication") // the roles as Spring Security knows them
            .and().resideOutsideOfPackage("..sample..") // the parts that the sample's people play
            .should().callMethod(Viewer.class, "isModerator").orShould().callMethod(Viewer.class, "isStaff")
            .orShould().callMethod(Role.class, "atLeast", Role.class)
            .because("AccessRules and Permit answer it from the table");

    @ArchTest
    static final ArchRule entitiesPointToOtherModulesById = fields()
            .that().areAnnotatedWith(ManyToOne.class)
            .should(new SameModule()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule thePrivacyGuardKnowsNeitherWebNorDatabaseNorSpring = noClasses()
            .that().resideInAPackage("..privacy.guard..").and().doNotHaveSimpleName("package-info")
            .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.jspecify..", "com.google.i18n.phonenumbers..", "..privacy.guard..")
            .because("other tools run it by itself");
}
