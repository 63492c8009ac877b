package id.pasarrusun.storefront.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a courier costs, in whole rupiah, by the city of the tower and that of the address.
///
/// @param sameCity within one city of Jakarta
/// @param otherCity from one city of Jakarta to another
/// @param islands to the Thousand Islands, by boat
/// @param nearby how far food goes that must not go far: within the tower's district, or its city
@ConfigurationProperties("pasar.courier")
record CourierSettings(
        @DefaultValue("10000") long sameCity,
        @DefaultValue("15000") long otherCity,
        @DefaultValue("35000") long islands,
        @DefaultValue("CITY") Nearby nearby) {

    /// Where an address lies that is near a tower.
    enum Nearby {
        DISTRICT,
        CITY
    }

    CourierSettings {
        if (sameCity < 0 || otherCity < 0 || islands < 0) {
            throw new IllegalArgumentException("pasar.courier: nobody is paid for being sent something");
        }
    }
}
