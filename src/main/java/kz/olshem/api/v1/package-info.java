/**
 * The documents of version 1: catalogue, scorecard, observations. It must never know a file format but CSV and JSON.
 */
@NullMarked
package kz.olshem.api.v1;

import org.jspecify.annotations.NullMarked;
