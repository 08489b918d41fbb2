/**
 * Roof: what operators need: where the data is kept, moving it to PostgreSQL, health, measurements. It must never know
 * a screen.
 */
@NullMarked
package kz.olshem.operations;

import org.jspecify.annotations.NullMarked;
