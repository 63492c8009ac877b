package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// A table that an officer sent.
record SheetId(UUID value) implements Identifier {}
