/**
 * The search index of the published articles: fed by the topic, asked by lists and
 * searches. May use Lucene, Kafka and the published contract.
 */
@NullMarked
package org.moveagain.content.search;

import org.jspecify.annotations.NullMarked;
