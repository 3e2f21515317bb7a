/** Exports and printed copies decide: what was asked for, what became of it, who had it. */
@NullMarked
package org.attestory.delivery.command;

import org.jspecify.annotations.NullMarked;
