/** The keys under which personal data is sealed, one per person, and their destruction. */
@NullMarked
package org.attestory.eventstore.personal;

import org.jspecify.annotations.NullMarked;
