package id.pasarrusun.storefront.offline;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Serves the worker at the root, because it may only care for what lies below it; asked for anew at every visit.
@Controller
final class WorkerPages {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Worker worker;

    WorkerPages(Worker worker) {
        this.worker = worker;
    }

    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(SCRIPT)
                .body(worker.script());
    }
}
