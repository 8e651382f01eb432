/**
 * Writes the page as one HTML file that needs nothing else: styles and script stand in it, a
 * Content-Security-Policy allows these two by their digests and nothing besides, and everything can
 * be read without the script.
 */
@NullMarked
package dev.docgen.engine.render.html;

import org.jspecify.annotations.NullMarked;
