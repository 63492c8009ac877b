package id.pasarrusun.storefront.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class CrossSiteGuardTests {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, false",
        "Sec-Fetch-Site, none, false",
        "Sec-Fetch-Site, same-site, true",
        "Sec-Fetch-Site, cross-site, true",
        "Origin, http://pasar.example, false",
        "Origin, http://PASAR.example, false",
        "Origin, http://pasar.example:81, true",
        "Origin, https://evil.example, true",
        "Origin, null, true",
        "X-Other, x, false"
    })
    void believesWhatTheBrowserSaysOfTheSender(String header, String value, boolean foreign) {
        MockServerHttpRequest request = MockServerHttpRequest.post("/masuk")
                .header("Host", "pasar.example")
                .header(header, value)
                .build();

        assertThat(CrossSiteGuard.foreign(request)).isEqualTo(foreign);
    }
}
