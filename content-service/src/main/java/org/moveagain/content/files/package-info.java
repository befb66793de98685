/**
 * Articles that come as files: shipped with the service, or in a folder that the operator
 * mounts. May use the revisions.
 */
@NullMarked
package org.moveagain.content.files;

import org.jspecify.annotations.NullMarked;
