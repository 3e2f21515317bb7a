/** Who may open which path: sessions, the account behind a request, rate limits, the security filter chains. */
@NullMarked
package org.attestory.access.web;

import org.jspecify.annotations.NullMarked;
