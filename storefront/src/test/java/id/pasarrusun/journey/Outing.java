package id.pasarrusun.journey;

import id.pasarrusun.dev.OpenShop;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The open shop and phones for those who go there, for as long as the tests of a class run.
final class Outing implements BeforeAllCallback, AfterAllCallback {

    private @Nullable OpenShop shop;
    private @Nullable Phones phones;

    @Override
    public void beforeAll(ExtensionContext tests) {
        OpenShop open = OpenShop.visit();
        shop = open;
        phones = Phones.of(open.address());
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (phones != null) {
            phones.close();
        }
    }

    OpenShop shop() {
        return Objects.requireNonNull(shop);
    }

    Phones phones() {
        return Objects.requireNonNull(phones);
    }
}
