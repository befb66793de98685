package org.moveagain.tracking.projection;

/**
 * Someone else wrote a document since it was read: another instance owns the partition
 * now, or did until a moment ago. Reading and applying again puts it right.
 */
class ConcurrentChangeException extends RuntimeException {

}
