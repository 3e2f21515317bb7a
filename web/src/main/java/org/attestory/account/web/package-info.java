/** Signing up, logging in and out, and a person's own account. */
@NullMarked
package org.attestory.account.web;

import org.jspecify.annotations.NullMarked;
