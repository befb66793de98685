package org.moveagain.tracking.diary.domain;

import org.moveagain.events.tracking.Entry;

/**
 * An entry as it is in the diary.
 *
 * @param entry in full
 * @param revision which record decided it
 */
public record StoredEntry(Entry entry, Revision revision) {

}
