package org.moveagain.gateway.token;

import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveagain.gateway.access.Visitor;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.Consent;
import org.moveagain.gateway.keys.TestKeys;
import org.moveagain.gateway.session.TickingClock;

import static org.assertj.core.api.Assertions.assertThat;

class TokenExchangeTests {

	private final TickingClock clock = new TickingClock();

	private final TokenExchange exchange;

	TokenExchangeTests(@TempDir Path keys) {
		this.exchange = new TokenExchange(TestKeys.signingKeys(keys),
				new TokenProperties("moveagain-gateway", Duration.ofSeconds(60)), this.clock);
	}

	@Test
	void aTokenHasAlwaysAThirdOfItsLifeLeft() throws ParseException {
		Visitor.SignedIn visitor = visitor("session", List.of("USER"));
		String first = this.exchange.token(visitor, "tracking");
		this.clock.tick(Duration.ofSeconds(39));
		assertThat(this.exchange.token(visitor, "tracking")).isEqualTo(first);
		this.clock.tick(Duration.ofSeconds(1));
		String second = this.exchange.token(visitor, "tracking");
		assertThat(second).isNotEqualTo(first);
		assertThat(SignedJWT.parse(second).getJWTClaimsSet().getExpirationTime().toInstant())
			.isEqualTo(this.clock.instant().plusSeconds(60));
	}

	@Test
	void isForOneSessionOneServiceAndTheRolesOfToday() {
		String token = this.exchange.token(visitor("session", List.of("USER")), "tracking");
		assertThat(this.exchange.token(visitor("session", List.of("USER")), "tracking")).isEqualTo(token);
		assertThat(this.exchange.token(visitor("another", List.of("USER")), "tracking")).isNotEqualTo(token);
		assertThat(this.exchange.token(visitor("session", List.of("USER")), "content")).isNotEqualTo(token);
		assertThat(this.exchange.token(visitor("session", List.of("USER", "EDITOR")), "tracking")).isNotEqualTo(token);
	}

	private static Visitor.SignedIn visitor(String session, List<String> roles) {
		return new Visitor.SignedIn(session,
				new Account("someone", Instant.EPOCH, new Consent("2026-11", Instant.EPOCH), roles));
	}

}
