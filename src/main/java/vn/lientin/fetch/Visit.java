package vn.lientin.fetch;

/**
 * A page that was fetched.
 *
 * @param address where it was, after redirects
 * @param article the name of the article on it
 * @param digest of the article that was read
 */
public record Visit(String address, String article, String digest, Validators validators) {}
