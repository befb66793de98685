package org.moveagain.platform.store;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * The H2 backend with MongoDB's promise: a write that was acknowledged with the write
 * concern {@code j: true} or {@code majority} (the default since MongoDB 5) survives kill
 * -9, and a later write is never kept where an earlier one was lost.
 *
 * <p>
 * Commands share a lock that a commit holds alone, so that a commit holds whole commands
 * only. Whoever waits for durability waits outside of the lock, and all who wait share
 * the next commit.
 */
final class DurableBackend extends H2Backend {

	private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify", "create", "drop",
			"dropdatabase", "createindexes", "dropindexes", "renamecollection");

	private final Lock command;

	private final Committer committer;

	DurableBackend(MVStore store, ReadWriteLock lock, Committer committer) {
		super(store);
		this.command = lock.readLock();
		this.committer = committer;
	}

	static DurableBackend open(MVStore store) {
		ReadWriteLock lock = new ReentrantReadWriteLock(true);
		return new DurableBackend(store, lock, new Committer(store, lock.writeLock()));
	}

	Committer committer() {
		return this.committer;
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new IdFirstDatabase(name, getMvStore(), getCursorRegistry());
	}

	/** OP_MSG comes through here as well: the superclass hands it over. */
	@Override
	public Document handleCommand(Channel channel, String database, String name, Document query) {
		Document answer;
		this.command.lock();
		try {
			answer = super.handleCommand(channel, database, name, query);
		}
		finally {
			this.command.unlock();
		}
		if (mustSurvive(name, query)) {
			this.committer.awaitCommit();
		}
		return answer;
	}

	private static boolean mustSurvive(String name, Document query) {
		if (!WRITES.contains(name.toLowerCase(Locale.ROOT))) {
			return false;
		}
		if (!(query.get("writeConcern") instanceof Document concern)) {
			return true;
		}
		if (concern.get("j") instanceof Boolean journal) {
			return journal;
		}
		return !(concern.get("w") instanceof Number);
	}

	@Override
	public void close() {
		this.committer.close();
		super.close();
	}

}
