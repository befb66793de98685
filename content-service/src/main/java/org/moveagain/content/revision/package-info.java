/**
 * What editors save: heads and revisions of articles, and the rules for changing them.
 * May use the driver, the articles and the search index.
 */
@NullMarked
package org.moveagain.content.revision;

import org.jspecify.annotations.NullMarked;
