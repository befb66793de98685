package org.moveagain.tracking.export;

import org.moveagain.events.tracking.Entry;

/**
 * A file that entries are written into, one after the other. Closing it writes its end.
 */
interface EntryFile extends AutoCloseable {

	void write(Entry entry);

	@Override
	void close();

}
