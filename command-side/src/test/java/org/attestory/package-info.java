/** What the tests of the command side share: an application and a database. */
@NullMarked
package org.attestory;

import org.jspecify.annotations.NullMarked;
