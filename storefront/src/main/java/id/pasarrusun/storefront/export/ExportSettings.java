package id.pasarrusun.storefront.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How a table is taken out.
///
/// @param page entries that are read at once, and kept in memory
@ConfigurationProperties("pasar.export")
record ExportSettings(@DefaultValue("200") int page) {

    ExportSettings {
        if (page < 1) {
            throw new IllegalArgumentException("Something is read at once");
        }
    }
}
