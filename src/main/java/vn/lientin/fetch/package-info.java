/**
 * Asks the web for pages, politely: robots.txt is obeyed, a host gets one request at a time with a pause between, a page
 * that has not changed is not sent again, and nothing leads into the own network or goes on without an end.
 */
@NullMarked
package vn.lientin.fetch;

import org.jspecify.annotations.NullMarked;
