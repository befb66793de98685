package org.moveagain.tracking.projection.domain;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Revision;

/**
 * A record about an entry, decoded.
 *
 * @param ref which entry it is about
 * @param revision under which key and where it is
 * @param change what it says
 */
public record LogRecord(EntryRef ref, Revision revision, Change<Entry> change) {

}
