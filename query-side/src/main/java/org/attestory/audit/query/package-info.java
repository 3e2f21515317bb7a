/** The recorded history, and certificates rebuilt from it. */
@NullMarked
package org.attestory.audit.query;

import org.jspecify.annotations.NullMarked;
