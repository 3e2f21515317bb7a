/** Accounts as administrators and their owners see them. */
@NullMarked
package org.attestory.account.query;

import org.jspecify.annotations.NullMarked;
