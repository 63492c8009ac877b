package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.Device;
import id.pasarrusun.storefront.account.SessionId;
import id.pasarrusun.storefront.account.Visitor;
import java.util.List;

/// The page about oneself.
public record AccountView(Visitor visitor, String home, List<Device> devices, SessionId here) {

    public AccountView {
        devices = List.copyOf(devices);
    }
}
