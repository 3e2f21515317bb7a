/** How pages send commands and ask queries without blocking, and what becomes of a refusal. */
@NullMarked
package org.attestory.messaging.web;

import org.jspecify.annotations.NullMarked;
