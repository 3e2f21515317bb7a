/** A small capability that only the tests of the ground have. */
@NullMarked
package org.attestory.guestbook.command;

import org.jspecify.annotations.NullMarked;
