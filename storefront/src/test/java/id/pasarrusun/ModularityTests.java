package id.pasarrusun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The modules and their arrows, as their package-infos draw them.
class ModularityTests {

    private static final DescribedPredicate<JavaClass> FOR_DEVELOPMENT =
            resideInAnyPackage("id.pasarrusun.devservers..", "id.pasarrusun.analysis..");
    private static final ApplicationModules MODULES =
            ApplicationModules.of(PasarRusunApplication.class, FOR_DEVELOPMENT);

    @Test
    void consistsOfTheGroundAndFourModules() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder("kernel", "media", "catalog", "payments", "storefront");
    }

    @Test
    void entersAModuleByItsOpenRoomsAndAlongItsArrows() {
        MODULES.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
