/**
 * What other programs read: feed, site map, robots. May use Spring Web and the index.
 */
@NullMarked
package org.moveagain.content.feed;

import org.jspecify.annotations.NullMarked;
