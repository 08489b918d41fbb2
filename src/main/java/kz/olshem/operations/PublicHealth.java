package kz.olshem.operations;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the product is up, for anyone; why it is not is told on the operators' port alone. */
@RestController
class PublicHealth {

    record UpOrDown(String status) {}

    private final HealthEndpoint health;

    PublicHealth(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<UpOrDown> health() {
        boolean up = Status.UP.equals(health.health().getStatus());
        return ResponseEntity.status(up ? 200 : 503)
                .header("Cache-Control", "no-store")
                .body(new UpOrDown(up ? "UP" : "DOWN"));
    }
}
