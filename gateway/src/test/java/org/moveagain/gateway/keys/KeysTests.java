package org.moveagain.gateway.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeysTests {

	private final Path directory;

	KeysTests(@TempDir Path directory) {
		this.directory = directory;
	}

	@Test
	void makesMissingKeysThatOnlyTheirOwnerCanRead() throws IOException {
		Path keys = this.directory.resolve("new");
		SigningKeys made = TestKeys.signingKeys(keys);
		byte[] hmac = TestKeys.accountCodeKey(keys).hmac(new byte[] { 1 });
		assertThat(permissions(keys)).isEqualTo("rwx------");
		try (Stream<Path> files = Files.list(keys)) {
			assertThat(files).extracting((file) -> file.getFileName() + " " + permissions(file))
				.containsExactlyInAnyOrder("signing-1.jwk rw-------", "account-code.key rw-------");
		}
		assertThat(SigningKeys.load(new KeyDirectory(keys), false).active()).isEqualTo(made.active());
		assertThat(AccountCodeKey.load(new KeyDirectory(keys), false, new SecureRandom()).hmac(new byte[] { 1 }))
			.isEqualTo(hmac);
	}

	@Test
	void keepsTheKeyThatIsThere() throws Exception {
		ECKey key = write("signing-2026.jwk", Curve.P_256);
		assertThat(TestKeys.signingKeys(this.directory).active().toECPrivateKey()).isEqualTo(key.toECPrivateKey());
		new KeyDirectory(this.directory).create("signing-2026.jwk", "another");
		assertThat(Files.readString(this.directory.resolve("signing-2026.jwk"))).isEqualTo(key.toJSONString());
	}

	@Test
	void theLastByNameSignsAndAllArePublished() throws Exception {
		write("signing-2025.jwk", Curve.P_256);
		ECKey newer = write("signing-2026.jwk", Curve.P_256);
		SigningKeys keys = SigningKeys.load(new KeyDirectory(this.directory), false);
		assertThat(keys.active().toECPrivateKey()).isEqualTo(newer.toECPrivateKey());
		assertThat(keys.published().getKeys()).hasSize(2).noneMatch(JWK::isPrivate);
		assertThat(keys.published().getKeyByKeyId(keys.active().getKeyID())).isNotNull();
	}

	@Test
	void aPublicPartIsPublishedBeforeItsKeySigns() throws Exception {
		ECKey older = write("signing-2025.jwk", Curve.P_256);
		Files.writeString(this.directory.resolve("signing-2026.jwk"),
				new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONString());
		SigningKeys keys = SigningKeys.load(new KeyDirectory(this.directory), false);
		assertThat(keys.active().toECPrivateKey()).isEqualTo(older.toECPrivateKey());
		assertThat(keys.published().getKeys()).hasSize(2);
	}

	@Test
	void aMissingKeyIsNamed() {
		KeyDirectory nowhere = new KeyDirectory(this.directory.resolve("nowhere"));
		assertThatExceptionOfType(UnusableKeyException.class).isThrownBy(() -> SigningKeys.load(nowhere, false))
			.withMessage("The key file %s is missing.", this.directory.resolve("nowhere/signing-1.jwk"));
		assertThatExceptionOfType(UnusableKeyException.class)
			.isThrownBy(() -> AccountCodeKey.load(nowhere, false, new SecureRandom()))
			.withMessage("The key file %s is missing.", this.directory.resolve("nowhere/account-code.key"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "secret-rubbish", "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
			"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"d\":\"secret-rubbish\"}" })
	void anUnreadableSigningKeyIsNamedAndNotShown(String content) throws IOException {
		Path file = this.directory.resolve("signing-1.jwk");
		Files.writeString(file, content);
		assertThatExceptionOfType(UnusableKeyException.class)
			.isThrownBy(() -> SigningKeys.load(new KeyDirectory(this.directory), true))
			.withMessage("The key file %s does not hold an EC P-256 key as JWK.", file)
			.withNoCause();
	}

	@Test
	void aKeyOfAnotherCurveIsNotTaken() throws Exception {
		write("signing-1.jwk", Curve.P_384);
		assertThatExceptionOfType(UnusableKeyException.class)
			.isThrownBy(() -> SigningKeys.load(new KeyDirectory(this.directory), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not base64!", "c2hvcnQ=" })
	void aWeakAccountCodeKeyIsNotTaken(String content) throws IOException {
		Path file = this.directory.resolve("account-code.key");
		Files.writeString(file, content);
		assertThatExceptionOfType(UnusableKeyException.class)
			.isThrownBy(() -> AccountCodeKey.load(new KeyDirectory(this.directory), true, new SecureRandom()))
			.withMessage("The key file %s does not hold 32 bytes or more in base64.", file);
	}

	@Test
	void aFailedStartSaysSoInOneLine() {
		FailureAnalysis analysis = new UnusableKeyFailureAnalyzer()
			.analyze(new IllegalStateException(new UnusableKeyException("The key file /k is missing.")));
		assertThat(analysis).isNotNull()
			.extracting(FailureAnalysis::getDescription)
			.isEqualTo("The key file /k is missing.");
	}

	private ECKey write(String name, Curve curve) throws Exception {
		ECKey key = new ECKeyGenerator(curve).generate();
		Files.writeString(this.directory.resolve(name), key.toJSONString());
		return key;
	}

	private static String permissions(Path file) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
		}
		catch (IOException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
