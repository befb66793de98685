/**
 * The keys from mounted files: those that sign tokens and the one that account codes are
 * kept under. May use Nimbus and the file system.
 */
@NullMarked
package org.moveagain.gateway.keys;

import org.jspecify.annotations.NullMarked;
