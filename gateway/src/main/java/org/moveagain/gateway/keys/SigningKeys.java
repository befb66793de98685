package org.moveagain.gateway.keys;

import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/**
 * The keys of the tokens: one signs, all are published. A key goes out of use in three
 * steps: publish the public part of its follower, then the whole follower, then remove
 * the old one.
 */
public final class SigningKeys {

	static final String PATTERN = "signing-*.jwk";

	static final String FIRST = "signing-1.jwk";

	private final ECKey active;

	private final JWKSet published;

	private SigningKeys(ECKey active, JWKSet published) {
		this.active = active;
		this.published = published;
	}

	static SigningKeys load(KeyDirectory directory, boolean createMissing) {
		if (createMissing && directory.find(PATTERN).isEmpty()) {
			directory.create(FIRST, generate().toJSONString());
		}
		List<ECKey> keys = directory.find(PATTERN).stream().map((file) -> parse(file, directory.read(file))).toList();
		ECKey active = keys.stream()
			.filter(ECKey::isPrivate)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new UnusableKeyException(directory.missing(FIRST)));
		return new SigningKeys(active, new JWKSet(List.<JWK>copyOf(keys)).toPublicJWKSet());
	}

	/**
	 * The key that signs.
	 * @return an EC P-256 key with its private part
	 */
	public ECKey active() {
		return this.active;
	}

	/**
	 * The keys that services check tokens with.
	 * @return public parts only
	 */
	public JWKSet published() {
		return this.published;
	}

	private static ECKey parse(Path file, String json) {
		try {
			ECKey key = ECKey.parse(json);
			if (Curve.P_256.equals(key.getCurve())) {
				return new ECKey.Builder(key).keyIDFromThumbprint()
					.keyUse(KeyUse.SIGNATURE)
					.algorithm(JWSAlgorithm.ES256)
					.build();
			}
		}
		catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException exception) {
			// Said below: the library's message may hold parts of the key.
		}
		throw new UnusableKeyException(KeyDirectory.invalid(file, "an EC P-256 key as JWK"));
	}

	private static ECKey generate() {
		try {
			return new ECKeyGenerator(Curve.P_256).generate();
		}
		catch (JOSEException exception) {
			throw new IllegalStateException("This Java makes no EC P-256 keys", exception);
		}
	}

}
