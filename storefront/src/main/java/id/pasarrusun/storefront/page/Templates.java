package id.pasarrusun.storefront.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/// The templates, every one of them ready before the first visitor comes: a template reads its fixed words from a file
/// when its class is first used, and that would be on the event loop.
final class Templates {

    private static final String FILES = "classpath*:gg/jte/generated/precompiled/**/*.class";

    private Templates() {}

    static TemplateEngine load() {
        CachingMetadataReaderFactory classes = new CachingMetadataReaderFactory();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                initialize(classes.getMetadataReader(file).getClassMetadata().getClassName());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    private static void initialize(String name) {
        try {
            Class.forName(name, true, Templates.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("The template was just found", impossible);
        }
    }
}
