package id.pasarrusun;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;

/// Passes the shop's own classes: neither tests nor the servers for development.
final class OnlyTheShop implements ImportOption {

    private static final String TESTS = OnlyTheShop.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @Override
    public boolean includes(Location location) {
        return !isForDevelopment(location.asURI());
    }

    static boolean leavesOut(JavaClass type) {
        return type.getSource().stream().anyMatch(source -> isForDevelopment(source.getUri()));
    }

    private static boolean isForDevelopment(URI place) {
        // a jar's address is opaque and has no path, and no test comes out of a jar
        String path = place.getPath() == null ? place.getSchemeSpecificPart() : place.getPath();
        return path.startsWith(TESTS)
                || path.contains("/id/pasarrusun/devservers/")
                || path.contains("/id/pasarrusun/analysis/");
    }
}
