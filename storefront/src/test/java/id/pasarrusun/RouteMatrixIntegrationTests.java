package id.pasarrusun;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/// Every route of the shop, read from its mappings, walked by everybody who is not its owner: `route-matrix.txt` says
/// what each must get, and a route that it lacks fails the build.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class RouteMatrixIntegrationTests {

    private static final String API = "/api/";

    /// After these nobody is signed in any more.
    private static final Set<String> LEAVING = Set.of("POST /keluar", "POST /akun/keluar-semua");

    private static OpenShop shop;
    private static StrangersIds ids;
    private static Map<String, Person> visitors;
    private static Map<String, List<String>> expected;

    @BeforeAll
    static void opens() {
        shop = OpenShop.visit();
        expected = matrix();
        ids = StrangersIds.of(shop);
        visitors = everybody();
    }

    private static Map<String, Person> everybody() {
        Map<String, Person> everybody = new LinkedHashMap<>();
        everybody.put("nobody", shop.stranger());
        everybody.put("buyer", shop.buyer("081399990001"));
        everybody.put("maker", shop.maker(12));
        everybody.put("qc", shop.officer("qc"));
        everybody.put("admin", shop.officer("admin"));
        everybody.put("finance", shop.officer("keuangan1"));
        return everybody;
    }

    @Test
    void expectsSomethingOfEveryRoute() {
        Set<String> routes = routes().collect(Collectors.toCollection(TreeSet::new));

        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void answersEverybodyAsExpected(String route) {
        List<String> answers = visitors.values().stream()
                .map(visitor -> Integer.toString(answer(visitor, route)))
                .toList();

        if (LEAVING.contains(route)) {
            visitors = everybody();
        }

        assertThat(String.join(" ", answers))
                .as(route)
                .isEqualTo(String.join(" ", expected.getOrDefault(route, List.of())));
    }

    private static int answer(Person visitor, String route) {
        String method = route.substring(0, route.indexOf(' '));
        String path = ids.fill(route.substring(method.length() + 1));
        if (path.startsWith(API) || path.startsWith("/hooks/")) {
            return visitor.json(method, path, method.equals("GET") ? "" : "{}", "Idempotency-Key", "matrix")
                    .status();
        }
        return method.equals("GET")
                ? visitor.get(path).status()
                : visitor.fillIn("/keluar", path, "nothing", "sensible").status();
    }

    static Stream<String> routes() {
        return OpenShop.visit().parts(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteMatrixIntegrationTests::routes)
                .distinct()
                .sorted();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern.getPatternString()));
    }

    /// Rows of a method, a pattern, and one status for each visitor; `#` begins a remark.
    private static Map<String, List<String>> matrix() {
        try (InputStream file = RouteMatrixIntegrationTests.class.getResourceAsStream("/route-matrix.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> rows = new TreeMap<>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words =
                                new ArrayList<>(List.of(line.strip().split("\\s+")));
                        rows.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
                    });
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
