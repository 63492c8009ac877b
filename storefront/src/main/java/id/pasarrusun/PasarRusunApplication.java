package id.pasarrusun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The shop: everything below this package, started as one application.
@SpringBootApplication
@Modulithic(systemName = "Pasar Rusun", sharedModules = "kernel")
public class PasarRusunApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PasarRusunApplication.class, arguments);
    }
}
