package org.moveagain.gateway.routes;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServicesPropertiesTests {

	private static final URI GOOD = URI.create("http://content:8081");

	@ParameterizedTest
	@ValueSource(strings = { "content:8081", "http://content:8081/api", "file:///etc/passwd", "//content" })
	void refusesToStartWithAnAddressThatRequestsCouldNotBeAppendedTo(String address) {
		URI bad = URI.create(address);
		assertThatIllegalArgumentException().isThrownBy(() -> new ServicesProperties(GOOD, GOOD, bad, GOOD))
			.withMessageContaining("moveagain.gateway.services")
			.withMessageContaining(address);
	}

	@Test
	void underTlsTheCookieOfThePositionIsSecure() {
		HttpHeaders received = new HttpHeaders();
		received.add(HttpHeaders.SET_COOKIE, "Tracking-Position=3@17; Path=/api/tracking; HttpOnly");
		assertThat(ResponseHeaders.of(Service.TRACKING, received, true).getFirst(HttpHeaders.SET_COOKIE))
			.isEqualTo("Tracking-Position=3@17; Path=/api/tracking; HttpOnly; Secure");
		assertThat(ResponseHeaders.of(Service.CONTENT, received, true).getFirst(HttpHeaders.SET_COOKIE)).isNull();
	}

}
