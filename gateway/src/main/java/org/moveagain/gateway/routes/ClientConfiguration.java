package org.moveagain.gateway.routes;

import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The HTTP client for services: one pool per service, connections kept alive, nothing
 * followed, stored or unpacked on the way.
 */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

	/** A connection that was idle for longer may have been closed at the other end. */
	private static final TimeValue CHECK_AFTER = TimeValue.ofMilliseconds(500);

	/** Shorter than a service keeps an idle connection. */
	private static final TimeValue IDLE = TimeValue.ofSeconds(15);

	@Bean
	CloseableHttpClient serviceClient(ClientProperties properties) {
		Timeout silence = Timeout.of(properties.responseTimeout());
		var connection = ConnectionConfig.custom()
			.setConnectTimeout(Timeout.of(properties.connectTimeout()))
			.setSocketTimeout(silence)
			.setValidateAfterInactivity(CHECK_AFTER)
			.build();
		var pool = PoolingHttpClientConnectionManagerBuilder.create()
			.setDefaultConnectionConfig(connection)
			.setMaxConnPerRoute(properties.connections())
			.setMaxConnTotal(properties.connections() * Service.values().length)
			.build();
		var request = RequestConfig.custom()
			.setResponseTimeout(silence)
			.setConnectionRequestTimeout(properties.connectionWait().toMillis(), TimeUnit.MILLISECONDS)
			.build();
		return HttpClients.custom()
			.setConnectionManager(pool)
			.setDefaultRequestConfig(request)
			.setRetryStrategy(new OneMoreTry())
			.evictIdleConnections(IDLE)
			.disableContentCompression()
			.disableCookieManagement()
			.disableRedirectHandling()
			.disableAuthCaching()
			.disableDefaultUserAgent()
			.build();
	}

	@Bean
	ClientHttpRequestFactory serviceRequests(CloseableHttpClient client) {
		return new HttpComponentsClientHttpRequestFactory(client);
	}

}
