package id.pasarrusun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.pasarrusun.kernel.id.Identifier;
import id.pasarrusun.kernel.money.Rupiah;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

/// What no compiler checks; each rule is one sentence.
@AnalyzeClasses(packages = "id.pasarrusun", importOptions = OnlyTheShop.class)
class ArchitectureTests {

    /// Where something blocks or burns the processor, and the configurations that wire it.
    private static final Set<String> ADAPTERS = Set.of(
            "id.pasarrusun.media.store.MinioObjectStore",
            "id.pasarrusun.media.store.StoreConfiguration",
            "id.pasarrusun.media.rendition.Renditions$Darkroom",
            "id.pasarrusun.media.rendition.RenditionConfiguration",
            "id.pasarrusun.payments.midtrans.Sdk",
            "id.pasarrusun.storefront.account.Passwords",
            "id.pasarrusun.storefront.account.AccountConfiguration",
            "id.pasarrusun.storefront.demo.Backroom",
            "id.pasarrusun.storefront.demo.DemoConfiguration",
            "id.pasarrusun.storefront.mail.SmtpEmail",
            "id.pasarrusun.storefront.mail.MailConfiguration",
            "id.pasarrusun.storefront.table.Tables",
            "id.pasarrusun.storefront.table.TableConfiguration");

    /// Those who run for as long as the application does, so that somebody has to start them.
    private static final Set<String> STARTERS =
            Set.of("id.pasarrusun.kernel.log.Follower", "id.pasarrusun.kernel.log.Ticker");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CYCLE =
            slices().matching("id.pasarrusun.(*).(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CATALOG_NEVER_MENTIONS_PAYMENTS = apart("..catalog..", "id.pasarrusun.payments..");

    @ArchTest
    static final ArchRule PAYMENTS_NEVER_MENTIONS_CATALOG = apart("..payments..", "id.pasarrusun.catalog..");

    @ArchTest
    static final ArchRule ONLY_THE_STOREFRONT_KNOWS_THE_WEB = apartOutside(
            "id.pasarrusun.storefront..", "org.springframework.web..", "org.springframework.http..", "gg.jte..");

    @ArchTest
    static final ArchRule ONLY_MEDIA_STORE_KNOWS_MINIO = apartOutside("id.pasarrusun.media.store", "io.minio..");

    @ArchTest
    static final ArchRule ONLY_PAYMENTS_MIDTRANS_KNOWS_MIDTRANS =
            apartOutside("id.pasarrusun.payments.midtrans", "com.midtrans..");

    @ArchTest
    static final ArchRule ONLY_CATALOG_SEARCH_KNOWS_ELASTICSEARCH =
            apartOutside("id.pasarrusun.catalog.search", "co.elastic..", "org.elasticsearch..");

    @ArchTest
    static final ArchRule ONLY_THE_ROOM_OF_TABLES_KNOWS_THE_LIBRARY_FOR_THEM =
            apartOutside("id.pasarrusun.storefront.table", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule NOBODY_WAITS_ON_A_THREAD = noClasses()
            .should()
            .accessTargetWhere(call("block a thread", ArchitectureTests::blocks))
            .because("the event loop serves everybody");

    @ArchTest
    static final ArchRule ONLY_FOLLOWER_AND_TICKER_SUBSCRIBE = noClasses()
            .that(notNamed(STARTERS))
            .should()
            .accessTargetWhere(call("subscribe", ArchitectureTests::subscribes))
            .because("whoever asks subscribes, and what nobody asked for nobody can cancel");

    @ArchTest
    static final ArchRule ONLY_ADAPTERS_NAME_A_SCHEDULER = noClasses()
            .that(notNamed(ADAPTERS))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("reactor.core.scheduler..");

    /// Templates escape what they are given; a class that writes to a page itself would not.
    @ArchTest
    static final ArchRule ONLY_LINKED_DATA_WRITES_TO_A_PAGE_ITSELF = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.pasarrusun.storefront.reach.LinkedData")
            .should()
            .implement("gg.jte.Content");

    @ArchTest
    static final ArchRule MONEY_IS_WHOLE = noClasses()
            .that(handleMoney())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(BigDecimal.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(double.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(float.class)
            .orShould()
            .accessTargetWhere(call("reckon in fractions", ArchitectureTests::reckonsInFractions));

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK_THAT_WAS_GIVEN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.pasarrusun.storefront.settings.ClockConfiguration")
            .should()
            .accessTargetWhere(call("look at the system's clock", ArchitectureTests::looksAtTheClock));

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule STORES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule NO_NAME_SAYS_NOTHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helpers?|Managers?|DTO|Dto)")
            .because("such a name fits anything");

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED =
            noFields().should().beMetaAnnotatedWith(Autowired.class).orShould().beMetaAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule IDS_ARE_RECORDS =
            classes().that().implement(Identifier.class).should().beRecords();

    @ArchTest
    static final ArchRule EVENTS_ARE_RECORDS =
            classes().that(areEvents()).should().beRecords();

    private static ArchRule apart(String room, String stranger) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(stranger);
    }

    private static ArchRule apartOutside(String room, String... strangers) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers);
    }

    private static boolean subscribes(AccessTarget target) {
        return is(target, Publisher.class) && target.getName().matches("subscribe|subscribeWith");
    }

    private static boolean blocks(AccessTarget target) {
        String name = target.getName();
        boolean waitsForAFuture = is(target, Future.class) || is(target, CompletionStage.class);
        return (is(target, Publisher.class) && name.matches("block.*|toIterable|toStream"))
                || (waitsForAFuture && name.matches("get|join"))
                || (is(target, Thread.class) && name.matches("sleep|join"));
    }

    private static boolean looksAtTheClock(AccessTarget target) {
        String name = target.getName();
        boolean takesAClock = parameters(target).anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (isOfTime(target.getOwner()) && name.equals("now") && !takesAClock)
                || (is(target, Clock.class) && name.startsWith("system"))
                || (is(target, System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isOfTime(JavaClass type) {
        return type.getPackageName().startsWith("java.time");
    }

    private static boolean reckonsInFractions(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code
                && Stream.concat(Stream.of(code.getRawReturnType()), parameters(code))
                        .anyMatch(ArchitectureTests::isFraction);
    }

    private static Stream<JavaClass> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code ? code.getRawParameterTypes().stream() : Stream.empty();
    }

    private static boolean isFraction(JavaClass type) {
        return type.isEquivalentTo(double.class)
                || type.isEquivalentTo(float.class)
                || type.isEquivalentTo(BigDecimal.class);
    }

    private static DescribedPredicate<JavaClass> handleMoney() {
        return DescribedPredicate.describe(
                "handle money",
                type -> type.getPackageName().startsWith("id.pasarrusun.payments")
                        || type.getPackageName().startsWith("id.pasarrusun.kernel.money")
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().isEquivalentTo(Rupiah.class)));
    }

    private static DescribedPredicate<JavaClass> areEvents() {
        return DescribedPredicate.describe(
                "are events",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(parent -> parent.getPackageName().startsWith("id.pasarrusun")
                                        && parent.getSimpleName().endsWith("Event")));
    }

    private static DescribedPredicate<JavaClass> notNamed(Set<String> names) {
        return DescribedPredicate.describe("are none of " + names, type -> !names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> call(String description, Predicate<AccessTarget> predicate) {
        return DescribedPredicate.describe(description, access -> predicate.test(access.getTarget()));
    }

    private static boolean is(AccessTarget target, Class<?> owner) {
        return target.getOwner().isAssignableTo(owner);
    }
}
