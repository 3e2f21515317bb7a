package org.attestory.integration.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface, for programs. */
@RestController
class ApiDescriptionFile {

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final byte[] json;

    ApiDescriptionFile(ApiDescription description) {
        json = description.document().toString().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT_FOR).cachePublic())
                .body(json);
    }
}
