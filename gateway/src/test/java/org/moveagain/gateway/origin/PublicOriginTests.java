package org.moveagain.gateway.origin;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicOriginTests {

	@ParameterizedTest
	@CsvSource({ "http,localhost,8080,http://localhost:8080", "http,Example.ORG,80,http://example.org",
			"https,example.org,443,https://example.org", "https,example.org,8443,https://example.org:8443",
			"http,[::1],8080,http://[::1]:8080" })
	void isTheRequestsOwnWhenNoneIsConfigured(String scheme, String host, int port, String origin) {
		PublicOrigin publicOrigin = new PublicOrigin(new OriginProperties(null));
		assertThat(publicOrigin.of(request(scheme, host, port))).isEqualTo(origin);
		assertThat(publicOrigin.isSecure(request(scheme, host, port))).isEqualTo(scheme.equals("https"));
	}

	@Test
	void isTheConfiguredOneBehindAProxyThatEndsTls() {
		PublicOrigin publicOrigin = TestOrigin.of(URI.create("https://moveagain.example"));
		assertThat(publicOrigin.of(request("http", "10.0.0.7", 8080))).isEqualTo("https://moveagain.example");
		assertThat(publicOrigin.isSecure(request("http", "10.0.0.7", 8080))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "moveagain.example", "https://moveagain.example/", "ftp://moveagain.example",
			"https://moveagain.example/app", "https://user@moveagain.example", "https:///x", "https://a?b" })
	void refusesToStartWithWhatIsNoOrigin(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> TestOrigin.of(URI.create(value)))
			.withMessageContaining("moveagain.gateway.public-origin");
	}

	private static MockHttpServletRequest request(String scheme, String host, int port) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setScheme(scheme);
		request.setServerName(host);
		request.setServerPort(port);
		return request;
	}

}
