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

    /// The key of the words that greet this kind of visitor.
    public String greeting() {
        return switch (visitor) {
            case Visitor.Guest _, Visitor.BuyerVisitor _ -> "account.me.buyer";
            case Visitor.MakerVisitor _ -> "account.me.maker";
            case Visitor.StaffVisitor _ -> "account.me.staff";
        };
    }

    public String name() {
        return switch (visitor) {
            case Visitor.Guest _ -> "";
            case Visitor.BuyerVisitor buyer -> buyer.phone().local();
            case Visitor.MakerVisitor maker -> maker.name();
            case Visitor.StaffVisitor staff -> staff.name();
        };
    }
}
