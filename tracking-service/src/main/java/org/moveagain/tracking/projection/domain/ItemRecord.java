package org.moveagain.tracking.projection.domain;

import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.ShelfKey;

/**
 * A record about an item, decoded.
 *
 * @param shelf where the item belongs
 * @param id which item
 * @param revision under which key and where it is
 * @param change what it says; an item is the JSON of the record
 */
public record ItemRecord(ShelfKey shelf, String id, Revision revision, Change<String> change) {

}
