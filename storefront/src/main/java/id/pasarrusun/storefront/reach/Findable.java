package id.pasarrusun.storefront.reach;

import java.util.List;

/// Pages of a room that are few and are to be found.
@FunctionalInterface
public interface Findable {

    /// Their addresses as the room names them.
    List<String> pages();
}
