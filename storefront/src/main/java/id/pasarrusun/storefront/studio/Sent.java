package id.pasarrusun.storefront.studio;

import id.pasarrusun.storefront.page.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a browser sent: a form, with the pictures that were chosen in it.
public record Sent(Form form, List<FilePart> pictures) {

    public Sent {
        pictures = List.copyOf(pictures);
    }

    public static Mono<Sent> of(ServerWebExchange exchange) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                        exchange.getRequest().getHeaders().getContentType())
                ? exchange.getMultipartData().map(Sent::ofParts)
                : formOf(exchange).map(form -> new Sent(form, List.of()));
    }

    public static Mono<Form> formOf(ServerWebExchange exchange) {
        return exchange.getFormData().map(MultiValueMap::toSingleValueMap).map(Sent::form);
    }

    private static Sent ofParts(MultiValueMap<String, Part> parts) {
        Map<String, String> fields = all(parts)
                .filter(FormFieldPart.class::isInstance)
                .map(FormFieldPart.class::cast)
                .collect(Collectors.toMap(Part::name, FormFieldPart::value, (first, _) -> first));
        List<FilePart> files = all(parts)
                .filter(FilePart.class::isInstance)
                .map(FilePart.class::cast)
                .filter(Sent::wasChosen)
                .toList();
        return new Sent(form(fields), files);
    }

    /// Browsers end the lines of a text with two characters where it is kept with one.
    private static Form form(Map<String, String> fields) {
        Map<String, String> plain = new HashMap<>();
        fields.forEach((name, value) -> plain.put(name, value == null ? "" : value.replace("\r\n", "\n")));
        return Form.of(plain);
    }

    /// A browser sends a file without a name for a field that was left empty.
    private static boolean wasChosen(FilePart file) {
        return !file.filename().isBlank();
    }

    private static Stream<Part> all(MultiValueMap<String, Part> parts) {
        return parts.values().stream().flatMap(List::stream);
    }
}
