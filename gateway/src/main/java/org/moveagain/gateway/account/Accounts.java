package org.moveagain.gateway.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.AccountCode;
import org.moveagain.gateway.account.domain.Consent;
import org.moveagain.gateway.keys.AccountCodeKey;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.eq;

/**
 * The accounts in the store. Both ways to one go by {@code _id}: from its id, and from
 * the HMAC of its code by a document that says no more than which account it opens.
 */
@Component
@SuppressWarnings("JavaUtilDate") // BSON's type
public class Accounts {

	private static final List<String> FIRST_ROLES = List.of("USER");

	private final MongoCollection<Document> accounts;

	private final MongoCollection<Document> codes;

	private final AccountCodeKey key;

	private final AccountProperties properties;

	private final Clock clock;

	Accounts(MongoDatabase store, AccountCodeKey key, AccountProperties properties, Clock clock) {
		this.accounts = store.getCollection("accounts");
		this.codes = store.getCollection("accountCodes");
		this.key = key;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Makes an account for somebody who has consented just now.
	 * @param code the way back to it; unused so far
	 * @return the account
	 */
	public Account create(AccountCode code) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Account account = new Account(UUID.randomUUID().toString(), now,
				new Consent(this.properties.consentVersion(), now), FIRST_ROLES);
		// In this order: a crash between the two leaves an account without a code, never
		// a code that opens nothing.
		this.accounts.insertOne(toDocument(account));
		this.codes.insertOne(new Document("_id", hash(code)).append("account", account.id()));
		return account;
	}

	/**
	 * The account that a code opens.
	 * @param code what was typed
	 * @return the account; empty when the code opens none
	 */
	public Optional<Account> open(AccountCode code) {
		return Optional.ofNullable(this.codes.find(eq(hash(code))).first())
			.flatMap((found) -> find(found.getString("account")));
	}

	/**
	 * The account with an id.
	 * @param id the subject
	 * @return the account; empty when there is none (any more)
	 */
	public Optional<Account> find(String id) {
		return Optional.ofNullable(this.accounts.find(eq(id)).first()).map(Accounts::toAccount);
	}

	private String hash(AccountCode code) {
		byte[] hash = this.key.hmac(code.digits().getBytes(StandardCharsets.US_ASCII));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

	private static Document toDocument(Account account) {
		Document consent = new Document("version", account.consent().version()).append("at",
				Date.from(account.consent().at()));
		return new Document("_id", account.id()).append("created", Date.from(account.created()))
			.append("consent", consent)
			.append("roles", account.roles());
	}

	private static Account toAccount(Document document) {
		Document consent = document.get("consent", Document.class);
		return new Account(document.getString("_id"), document.getDate("created").toInstant(),
				new Consent(consent.getString("version"), consent.getDate("at").toInstant()),
				document.getList("roles", String.class));
	}

}
