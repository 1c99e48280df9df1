/**
 * How good the reading is: facts in the knowledge base against facts that a careful reader wrote down.
 *
 * <h2>Gold files</h2>
 *
 * {@code NAME.tsv} holds the facts of the article {@code NAME.txt} or {@code NAME.html}: one a line, columns separated by
 * TAB, empty lines and lines that begin with {@code #} left out.
 *
 * <table>
 * <caption>Rows and their columns</caption>
 * <tr><td>article</td><td>title, published, publisher, author; empty where the page does not say</td></tr>
 * <tr><td>person</td><td>name</td></tr>
 * <tr><td>place</td><td>name without its level word, level: country, province, district, commune, other</td></tr>
 * <tr><td>role</td><td>person, position ("nguyên …" for a former one), organization by its full name</td></tr>
 * <tr><td>rank</td><td>person, rank</td></tr>
 * <tr><td>meeting</td><td>id, kind (several by commas), date (ISO, or --MM-DD), place, label</td></tr>
 * <tr><td>attended</td><td>meeting id, participant, capacity</td></tr>
 * <tr><td>supported</td><td>supporter, recipient, amount in đồng, items</td></tr>
 * <tr><td>said</td><td>speaker, fragment: some words from inside what is said</td></tr>
 * <tr><td>document</td><td>kind, number or title, issuer</td></tr>
 * <tr><td>figure</td><td>value, unit, subject, place</td></tr>
 * <tr><td>appointed, dismissed</td><td>person, position, organization, date</td></tr>
 * <tr><td>absent</td><td>name: nothing about this person may come out of the article</td></tr>
 * </table>
 *
 * <h2>When two facts are the same</h2>
 *
 * Texts are compared in NFC, whatever their case and the place of their tone marks (hòa, hoà), with punctuation and white
 * space collapsed; a place's name at the end is the same in each spelling that the gazetteer knows (Đăk Glei, Đắk Glei;
 * Luông Pha Băng, Luang Prabang). The facts come out of the knowledge base by the vocabulary that other programs use, not out of the reader's records, so
 * what is measured is what a query gets.
 *
 * <ul>
 *   <li><b>article</b>: title, published, publisher and author count one each; a value where gold has none is an extra.
 *   <li><b>person</b>: what the article {@code lt:mentions}. <b>place</b>: likewise, name and level; "Thành phố" before a
 *       place's name does not count.
 *   <li><b>role</b>: person, position, and the label of {@code lt:roleIn} or else of {@code lt:jurisdiction}; "TP" is
 *       "thành phố", and "THCS", "TMCP" and the like are what they stand for; a department is the same with and without its
 *       ministry, "Chính phủ Lào" is "Lào", and it does not matter where the post ends and the body begins ("Chủ tịch Hội đồng quản trị" of a company).
 *       {@code lt:former} stands for "nguyên". <b>appointed</b> and <b>dismissed</b>: likewise; their date does not count.
 *       <b>rank</b>: person and rank, abbreviated or not ("PGS.TS" are two).
 *   <li><b>meeting</b>: gold and found meetings are paired one to one so that most agrees. A pair is right where the dates
 *       are equal or both unknown and the kinds share a word (besides "buổi" and "cuộc"). <b>meeting-place</b>: the places
 *       of the pairs.
 *   <li><b>attended</b>: the participants of the pairs, also of a pair whose date is wrong; those of a meeting without a
 *       partner are misses or extras. <b>attended-capacity</b>: participant and capacity.
 *   <li><b>supported</b>: supporter and recipient of what was delivered; the Party committee, the People's Committee and
 *       the place itself are different. <b>amount</b>: the amounts between pairs that are right. <b>direction</b>: pairs
 *       found, and pairs found the wrong way round.
 *   <li><b>said</b>: a fragment is found if it stands in the text of a statement of that speaker. A statement that holds no
 *       fragment of its speaker's is an extra, unless it directly continues one that does.
 *   <li><b>document</b>: kind, and number or title, one inside the other. <b>figure</b>: value, and unit, one inside the
 *       other.
 *   <li><b>absent</b>: a name that is a person of the article after all is an extra.
 * </ul>
 *
 * Counts are added up over all files (micro average).
 */
@NullMarked
package vn.lientin.evaluate;

import org.jspecify.annotations.NullMarked;
