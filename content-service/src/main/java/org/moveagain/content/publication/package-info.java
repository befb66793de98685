/**
 * Carries what was published into the topic {@code content.articles.v1}, however often
 * the service or the broker is away. May use Kafka and the revisions.
 */
@NullMarked
package org.moveagain.content.publication;

import org.jspecify.annotations.NullMarked;
