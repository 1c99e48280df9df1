package vn.lientin.read;

import java.util.Locale;

/** Why an input is left out; the codes are stable, so that scripts can count them. */
public enum Reason {
    NOT_FOUND,
    UNREADABLE,
    NOT_AN_ARTICLE_TYPE,
    EMPTY_FILE,
    TOO_LARGE,
    BINARY,
    INVALID_UTF8,
    INVALID_UTF16,
    NO_TEXT,
    /** A page that leads to articles and is none. */
    NO_ARTICLE,
    /** A text that is not in Vietnamese, or without its marks. */
    OTHER_LANGUAGE,
    /** Another input of the run has the same name and other content. */
    SAME_NAME,
    /** A record of a dump of which no field is known to hold a text. */
    NO_TEXT_FIELD,
    /** A record or a dump that is not in the format that its name says. */
    MALFORMED,
    /** An archive that ends before its end. */
    TRUNCATED,
    /** An archive that unpacks to far more than it can reasonably hold, or holds archives in archives in archives. */
    BOMB,
    /** An entry of an archive that wants to be outside of it. */
    UNSAFE_NAME,
    ENCRYPTED,
    DIRECTORY_LOOP,
    /** A folder that the run has been through by another path. */
    ALREADY_READ,
    /** What is no address of the web, or one with a password in it. */
    BAD_ADDRESS,
    /** An address inside the own network, which nothing from outside may lead to. */
    PRIVATE_ADDRESS,
    /** What robots.txt asks to leave alone. */
    ROBOTS,
    UNREACHABLE,
    /** A server that does not answer in time, or not to the end. */
    TOO_SLOW,
    /** What was still to come when the run was ended. */
    STOPPED,
    REDIRECTS,
    /** An answer that is not 200. */
    HTTP_STATUS,
    /** An answer or a capture that is no page. */
    CONTENT_TYPE,
    /** More articles than are to be fetched. */
    TOO_MANY,
    /** What a feed or a sitemap in a folder leads to. */
    NOT_FETCHED,
    /** A record of a web archive that says only that nothing had changed. */
    REVISIT,
    /** A capture of a page of which there is a later one. */
    SUPERSEDED;

    /** As in messages: {@code invalid-utf8}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
