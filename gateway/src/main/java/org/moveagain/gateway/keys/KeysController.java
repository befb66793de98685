package org.moveagain.gateway.keys;

import java.time.Duration;
import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes the keys that services check tokens with.
 */
@RestController
class KeysController {

	private final Map<String, Object> keys;

	KeysController(SigningKeys keys) {
		this.keys = keys.published().toJSONObject();
	}

	@GetMapping("/.well-known/jwks.json")
	ResponseEntity<Map<String, Object>> keys() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
			.body(this.keys);
	}

}
