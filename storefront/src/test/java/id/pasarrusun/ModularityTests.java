package id.pasarrusun;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The modules and their arrows, as their package-infos draw them.
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PasarRusunApplication.class, describe("no part of the shop", OnlyTheShop::leavesOut));

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
