/**
 * The laptop mode's MongoDB: mongo-java-server on one file, with the durability that
 * MongoDB promises for a killed process. Runs as a process of its own.
 */
@NullMarked
package org.moveagain.platform.store;

import org.jspecify.annotations.NullMarked;
