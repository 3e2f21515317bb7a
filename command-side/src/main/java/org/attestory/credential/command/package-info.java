/** Open credentials decide: their place in the status lists and by what their holders can be told. */
@NullMarked
package org.attestory.credential.command;

import org.jspecify.annotations.NullMarked;
