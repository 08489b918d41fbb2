/**
 * Floor 7: the face for machines. Published figures as JSON and CSV, failures as RFC 9457. It reads and never writes, it
 * computes nothing that the floors below do not, and it knows no screen.
 */
@NullMarked
package kz.olshem.api;

import org.jspecify.annotations.NullMarked;
