package org.moveagain.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import org.moveagain.gateway.access.Visitor;
import org.moveagain.gateway.keys.SigningKeys;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Exchanges a session for a token that one service takes, for a minute. The service
 * checks it itself, and can't use it at another.
 */
@Component
public class TokenExchange {

	private static final int MOST_CACHED = 20_000;

	/** A token is handed out again only while at least this part of its life is left. */
	private static final int LEFT = 3;

	private final JwtEncoder encoder;

	private final JwsHeader header;

	private final TokenProperties properties;

	private final Clock clock;

	private final Cache<Purpose, Token> tokens = Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

	TokenExchange(SigningKeys keys, TokenProperties properties, Clock clock) {
		this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(keys.active())));
		this.header = JwsHeader.with(SignatureAlgorithm.ES256).keyId(keys.active().getKeyID()).build();
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * A token for one service.
	 * @param visitor whose session it is
	 * @param audience the service's name
	 * @return a signed JWT (ES256)
	 */
	public String token(Visitor.SignedIn visitor, String audience) {
		Purpose purpose = new Purpose(visitor.session(), visitor.account().roles(), audience);
		Instant now = this.clock.instant();
		Token token = this.tokens.getIfPresent(purpose);
		if (token == null || !token.renew().isAfter(now)) {
			token = issue(visitor, audience, now);
			this.tokens.put(purpose, token);
		}
		return token.value();
	}

	private Token issue(Visitor.SignedIn visitor, String audience, Instant now) {
		Duration lifetime = this.properties.lifetime();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(this.properties.issuer())
			.audience(List.of(audience))
			.subject(visitor.account().id())
			.claim("roles", visitor.account().roles())
			.id(UUID.randomUUID().toString())
			.issuedAt(now)
			.expiresAt(now.plus(lifetime))
			.build();
		String value = this.encoder.encode(JwtEncoderParameters.from(this.header, claims)).getTokenValue();
		return new Token(value, now.plus(lifetime).minus(lifetime.dividedBy(LEFT)));
	}

	private record Purpose(String session, List<String> roles, String audience) {

	}

	private record Token(String value, Instant renew) {

	}

}
