/** What holders show of their certificates, to whom, and the ways to show it. */
@NullMarked
package org.attestory.sharing.web;

import org.jspecify.annotations.NullMarked;
