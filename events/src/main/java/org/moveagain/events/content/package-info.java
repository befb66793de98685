/**
 * The contract of the topic {@code content.articles.v1}. May use Jackson; knows neither
 * Kafka nor Spring nor a store.
 */
@NullMarked
package org.moveagain.events.content;

import org.jspecify.annotations.NullMarked;
