package org.moveagain.gateway.origin;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The platform's own origin, as a browser writes it in an Origin header.
 */
@Component
public final class PublicOrigin {

	private final @Nullable URI configured;

	PublicOrigin(OriginProperties properties) {
		this.configured = properties.publicOrigin();
	}

	/**
	 * The origin under which this request reached the platform.
	 * @param request any request
	 * @return scheme and authority in lower case, without the scheme's default port
	 */
	public String of(HttpServletRequest request) {
		return (this.configured != null)
				? origin(this.configured.getScheme(), this.configured.getHost(), this.configured.getPort())
				: origin(request.getScheme(), request.getServerName(), request.getServerPort());
	}

	/**
	 * Whether people reach the platform over TLS: cookies are secure then.
	 * @param request any request
	 * @return true under https
	 */
	public boolean isSecure(HttpServletRequest request) {
		return of(request).startsWith("https:");
	}

	/**
	 * Whether an address is scheme and host, with or without a port, and nothing else.
	 * @param uri any address
	 * @return true for {@code https://moveagain.example}
	 */
	public static boolean isOrigin(URI uri) {
		return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
				&& uri.getRawUserInfo() == null && "".equals(uri.getRawPath()) && uri.getRawQuery() == null
				&& uri.getRawFragment() == null;
	}

	private static String origin(String scheme, String host, int port) {
		boolean standard = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
		return (scheme + "://" + host + (standard ? "" : ":" + port)).toLowerCase(Locale.ROOT);
	}

}
