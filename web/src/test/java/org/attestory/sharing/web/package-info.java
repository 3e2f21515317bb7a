/** What holders choose to show, and to whom. */
@NullMarked
package org.attestory.sharing.web;

import org.jspecify.annotations.NullMarked;
