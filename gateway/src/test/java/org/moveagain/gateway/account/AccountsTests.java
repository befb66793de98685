package org.moveagain.gateway.account;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.AccountCode;
import org.moveagain.gateway.account.domain.Consent;
import org.moveagain.gateway.keys.AccountCodeKey;
import org.moveagain.gateway.keys.TestKeys;
import org.moveagain.support.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsTests {

	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

	private final Random random = new Random(7);

	private final Path keys;

	private MongoClient client;

	private MongoDatabase store;

	private Accounts accounts;

	AccountsTests(@TempDir Path keys) {
		this.keys = keys;
	}

	@BeforeEach
	void openStore() {
		this.client = MongoClients.create(TestStore.empty("accounts"));
		this.store = this.client.getDatabase("accounts");
		this.accounts = accounts(TestKeys.accountCodeKey(this.keys.resolve("one")));
	}

	@AfterEach
	void closeStore() {
		this.client.close();
	}

	@Test
	void opensAnAccountByItsCodeAndByItsId() {
		AccountCode code = AccountCode.random(this.random);
		Account account = this.accounts.create(code);
		Instant kept = Instant.parse("2026-11-23T08:00:00.123Z");
		assertThat(account.created()).isEqualTo(kept);
		assertThat(account.consent()).isEqualTo(new Consent("2026-11", kept));
		assertThat(account.roles()).containsExactly("USER");
		assertThat(this.accounts.open(code)).contains(account);
		assertThat(this.accounts.find(account.id())).contains(account);
	}

	@Test
	void anotherCodeOpensNothing() {
		this.accounts.create(AccountCode.random(this.random));
		assertThat(this.accounts.open(AccountCode.random(this.random))).isEmpty();
		assertThat(this.accounts.find("nobody")).isEmpty();
	}

	@Test
	void everyAccountHasAnIdOfItsOwn() {
		Account one = this.accounts.create(AccountCode.random(this.random));
		Account other = this.accounts.create(AccountCode.random(this.random));
		assertThat(one.id()).isNotEqualTo(other.id());
	}

	@Test
	void keepsNeitherTheCodeNorAnythingThatOpensItWithoutTheKey() {
		AccountCode code = AccountCode.random(this.random);
		this.accounts.create(code);
		for (String collection : this.store.listCollectionNames()) {
			for (Document document : this.store.getCollection(collection).find()) {
				assertThat(document.toJson()).doesNotContain(code.digits()).doesNotContain(code.reveal());
			}
		}
		assertThat(accounts(TestKeys.accountCodeKey(this.keys.resolve("other"))).open(code)).isEmpty();
	}

	@Test
	void anEditorsRoleInTheStoreCounts() {
		Account account = this.accounts.create(AccountCode.random(this.random));
		this.store.getCollection("accounts")
			.updateOne(new Document("_id", account.id()),
					new Document("$set", new Document("roles", List.of("USER", "EDITOR"))));
		assertThat(this.accounts.find(account.id())).get()
			.extracting(Account::roles)
			.isEqualTo(List.of("USER", "EDITOR"));
	}

	private Accounts accounts(AccountCodeKey key) {
		return new Accounts(this.store, key, new AccountProperties("2026-11"), Clock.fixed(NOW, ZoneOffset.UTC));
	}

}
