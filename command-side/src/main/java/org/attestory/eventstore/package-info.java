/** The always-on ground: database, event store, serialization and the buses that commands and queries travel on. */
@NullMarked
package org.attestory.eventstore;

import org.jspecify.annotations.NullMarked;
