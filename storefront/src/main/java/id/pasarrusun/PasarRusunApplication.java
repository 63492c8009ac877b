package id.pasarrusun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The shop: everything below this package, started as one application.
@SpringBootApplication
public class PasarRusunApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PasarRusunApplication.class, arguments);
    }
}
