/** Exports are made here, in the background and piece by piece; printed copies wait here for the printer. */
@NullMarked
package org.attestory.delivery.query;

import org.jspecify.annotations.NullMarked;
