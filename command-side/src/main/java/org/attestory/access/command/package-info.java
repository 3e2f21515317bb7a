/** What every command passes before an aggregate sees it: authorisation and the check for repetition. */
@NullMarked
package org.attestory.access.command;

import org.jspecify.annotations.NullMarked;
