package vn.lientin.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The encodings of Vietnamese before Unicode, told by what makes Vietnamese of the bytes. */
enum LegacyEncoding {
    WINDOWS_1258,
    TCVN3,
    VNI;

    /** As much of a text settles its encoding. */
    private static final int SAMPLE = 60_000;

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** The text in the encoding that makes Vietnamese of the bytes; empty where none does. */
    static Optional<String> decode(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        return best(List.of(values()), encoding -> encoding.text(sample)).map(encoding -> encoding.text(bytes));
    }

    /** The text that was meant where bytes of TCVN3 or VNI were taken for Latin letters; empty where they were not. */
    static Optional<String> repair(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return best(List.of(TCVN3, VNI), encoding -> encoding.convert(sample)).map(encoding -> encoding.convert(text));
    }

    private static Optional<LegacyEncoding> best(
            List<LegacyEncoding> encodings, Function<LegacyEncoding, String> decode) {
        Optional<LegacyEncoding> best = Optional.empty();
        double most = 0;
        for (LegacyEncoding encoding : encodings) {
            String text = decode.apply(encoding);
            double share = Vietnamese.share(text);
            if (share > most && Vietnamese.includes(text)) {
                best = Optional.of(encoding);
                most = share;
            }
        }
        return best;
    }

    private String text(byte[] bytes) {
        return this == WINDOWS_1258
                ? Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC)
                : convert(new String(bytes, BYTES));
    }

    /** Two characters that are one letter come before one. */
    private String convert(String text) {
        Map<String, String> letters = this == TCVN3 ? Tables.TCVN3 : Tables.VNI;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int two = Math.min(text.length(), i + 2);
            if (text.charAt(i) < 0x80 && (two == i + 1 || text.charAt(i + 1) < 0x80)) {
                out.append(text.charAt(i++));
                continue;
            }
            String pair = letters.get(text.substring(i, two));
            if (pair != null && two > i + 1) {
                out.append(pair);
                i += 2;
            } else {
                String one = text.substring(i, i + 1);
                out.append(letters.getOrDefault(one, one));
                i++;
            }
        }
        return out.toString();
    }

    /** Loaded when first needed. */
    private static final class Tables {
        private static final Map<String, String> TCVN3 = load("tcvn3");
        private static final Map<String, String> VNI = load("vni");

        private static Map<String, String> load(String name) {
            String path = "/vi/charsets/" + name + ".tsv";
            try (InputStream in = LegacyEncoding.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("no table " + path);
                }
                Map<String, String> letters = new HashMap<>();
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .forEach(row -> letters.put(new String(HexFormat.of().parseHex(row[0]), BYTES), row[1]));
                return letters;
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }
}
