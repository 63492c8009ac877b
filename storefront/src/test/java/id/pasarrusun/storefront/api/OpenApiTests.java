package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTests {

    @Test
    void describesEveryCallAndNoOther() {
        assertThat(described()).isEqualTo(mapped()).hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void refersOnlyToWhatItContains() {
        JsonNode document = Schemas.document();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(Schemas.document().findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void asksForAKeyWhereOneIsNeeded() {
        for (String path : Set.of("/api/v1/purchases", "/api/v1/purchases/{token}/payment")) {
            JsonNode post = Schemas.document().path("paths").path(path).path("post");

            assertThat(post.findValuesAsString("$ref")).contains("#/components/parameters/IdempotencyKeyRequired");
        }
    }

    private static Set<String> described() {
        Set<String> calls = new TreeSet<>();
        Schemas.document()
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> calls.add(operation.getKey() + " " + path.getKey())));
        return calls;
    }

    private static Set<String> mapped() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("id.pasarrusun").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(OpenApiTests::calls)
                .filter(call -> call.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.empty()
                : Arrays.stream(mapping.method())
                        .flatMap(verb -> Arrays.stream(mapping.path())
                                .map(path -> verb.name().toLowerCase(Locale.ROOT) + " " + path));
    }
}
