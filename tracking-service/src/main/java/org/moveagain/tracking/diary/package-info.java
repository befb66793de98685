/**
 * People's days as the projection left them in MongoDB: the form of the documents, and
 * reading them. May use the driver; knows no log.
 */
@NullMarked
package org.moveagain.tracking.diary;

import org.jspecify.annotations.NullMarked;
