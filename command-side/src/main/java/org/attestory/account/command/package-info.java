/** Accounts decide: who may sign in, with which roles; addresses and password hashes are kept outside the history. */
@NullMarked
package org.attestory.account.command;

import org.jspecify.annotations.NullMarked;
