export const id = 761;
export const ids = [761];
export const modules = {

/***/ 52761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDataset: () => (/* binding */ checkDataset)
});

// EXTERNAL MODULE: ./build/hub/card/card.js + 5 modules
var card_card = __webpack_require__(84393);
// EXTERNAL MODULE: ./build/hub/card/legacy-infos.js
var legacy_infos = __webpack_require__(84280);
// EXTERNAL MODULE: ./build/hub/card/yaml.js
var yaml = __webpack_require__(14696);
// EXTERNAL MODULE: ./build/hub/finding.js
var finding = __webpack_require__(94205);
// EXTERNAL MODULE: ./build/hub/load-failure.js
var load_failure = __webpack_require__(48029);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/hub/encodings.js

/** What is read when nothing is said. */
const utf8 = { kind: "utf-8" };
const list = (names) => names.split(" ");
/**
 * Python's codecs for text with their aliases (CPython 3.11 Lib/encodings/aliases.py), names normalised. Those that are
 * not ASCII with something on top (EBCDIC, UTF-7, HZ) are left out: nobody writes data in them.
 */
const unicode = [
    ["utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig", { kind: "utf-8" }],
    ["ascii us_ascii us 646 ansi_x3.4_1968 cp367 iso646_us", { kind: "ascii" }],
    ["utf_16 utf16 u16", { kind: "utf-16", label: "utf-16le", mark: true }],
    ["utf_16_le utf_16le unicodelittleunmarked", { kind: "utf-16", label: "utf-16le", mark: false }],
    ["utf_16_be utf_16be unicodebigunmarked", { kind: "utf-16", label: "utf-16be", mark: false }],
    ["utf_32 utf32 u32 utf_32_le utf_32le utf_32_be utf_32be", { kind: "utf-32" }],
];
const multibyte = {
    big5: "big5 big5_tw csbig5 big5hkscs big5_hkscs hkscs cp950 950 ms950",
    shift_jis: "shift_jis shiftjis sjis s_jis csshiftjis cp932 932 ms932 mskanji ms_kanji",
    "euc-jp": "euc_jp eucjp ujis u_jis",
    "euc-kr": "euc_kr euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 cp949 949 ms949 uhc",
    gbk: "gbk 936 cp936 ms936 gb2312 chinese euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80",
    gb18030: "gb18030 gb18030_2000",
    "iso-2022-jp": "iso2022_jp csiso2022jp iso2022jp iso_2022_jp",
};
/** Labels of TextDecoder, and the names of code pages that it lacks: there only what is no character counts. */
const singleByte = {
    latin1: "latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819 ibm819 csisolatin1",
    "windows-1250": "cp1250 1250 windows_1250",
    "windows-1251": "cp1251 1251 windows_1251",
    "windows-1252": "cp1252 1252 windows_1252",
    "windows-1253": "cp1253 1253 windows_1253",
    "windows-1254": "cp1254 1254 windows_1254",
    "windows-1255": "cp1255 1255 windows_1255",
    "windows-1256": "cp1256 1256 windows_1256",
    "windows-1257": "cp1257 1257 windows_1257",
    "windows-1258": "cp1258 1258 windows_1258",
    "koi8-r": "koi8_r cskoi8r",
    "koi8-u": "koi8_u",
    macintosh: "mac_roman macintosh macroman",
    "x-mac-cyrillic": "mac_cyrillic maccyrillic",
    ibm866: "cp866 866 ibm866 csibm866",
    "windows-874": "cp874 tis_620 tis620 iso8859_11 iso_8859_11 thai",
    "": [
        "cp437 437 ibm437 cp720 cp737 cp775 775 ibm775 cp850 850 ibm850 cp852 852 ibm852 cp855 855 ibm855 cp857 857 ibm857",
        "cp858 858 ibm858 cp860 860 ibm860 cp861 861 ibm861 cp862 862 ibm862 cp863 863 ibm863 cp865 865 ibm865 cp869 869 ibm869",
        "mac_greek macgreek mac_iceland maciceland mac_latin2 maclatin2 mac_turkish macturkish mac_romanian mac_croatian",
        "hp_roman8 roman8 r8 cp1125 1125 ibm1125 kz1048 kz_1048 ptcp154 cp154 koi8_t",
    ].join(" "),
};
/** Bytes that are no character, where TextDecoder makes one of them. */
const undefinedBytes = {
    "windows-1250": [0x81, 0x83, 0x88, 0x90, 0x98],
    "windows-1251": [0x98],
    "windows-1252": [0x81, 0x8d, 0x8f, 0x90, 0x9d],
    "windows-1254": [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e],
    "windows-1258": [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e],
};
const single = (label) => ({
    kind: "single-byte",
    label: label === "" ? "latin1" : label,
    undefinedBytes: undefinedBytes[label] ?? [],
});
const encodings = new Map([
    ...unicode.flatMap(([names, encoding]) => list(names).map((name) => [name, encoding])),
    ...Object.entries(multibyte).flatMap(([label, names]) => list(names).map((name) => [name, { kind: "multibyte", label }])),
    ...Object.entries(singleByte).flatMap(([label, names]) => list(names).map((name) => [name, single(label)])),
]);
/** ISO 8859 has a part for each number, and TextDecoder a label for each part. */
const isoPart = /^iso_?8859_(\d+)$/;
/**
 * @param name as Python's `codecs.lookup` takes it: case, `-`, `_` and space make no difference
 * @returns null when there is no such encoding, or none that is read here
 */
function encodingNamed(name) {
    const normal = name.toLowerCase().replace(/[-_ ]+/g, "_");
    const known = encodings.get(normal);
    if (known !== undefined)
        return known;
    const part = isoPart.exec(normal)?.[1];
    if (part === undefined)
        return null;
    const label = `iso-8859-${part}`;
    try {
        return new external_node_util_.TextDecoder(label).encoding === "" ? null : single(label);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        return null;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/hub/recoder.js


/** @param handler Python's name of one; the default is to stop */
const onUndecodable = (handler) => handler === "ignore" ? "ignore" : typeof handler === "string" && handler !== "strict" ? "replace" : "strict";
const noBytes = new Uint8Array(0);
const replacement = /\uFFFD/g;
function viaTextDecoder(label, fatal, keepMark) {
    const decoder = new external_node_util_.TextDecoder(label, { fatal, ignoreBOM: keepMark });
    return (bytes, isLast) => {
        try {
            return decoder.decode(bytes, { stream: !isLast });
        }
        catch (cause) {
            if (!(cause instanceof TypeError))
                throw cause;
            return null;
        }
    };
}
/** UTF-16 of either byte order; without a mark it is little-endian (Python's native order on the Hub's machines). */
function utf16(label, mark, fatal) {
    let decoder = mark ? null : viaTextDecoder(label, fatal, true);
    let held = noBytes;
    return (bytes, isLast) => {
        if (decoder !== null)
            return decoder(bytes, isLast);
        held = external_node_buffer_.Buffer.concat([held, bytes]);
        if (held.length < 2 && !isLast)
            return "";
        const isBig = held[0] === 0xfe && held[1] === 0xff;
        decoder = viaTextDecoder(isBig ? "utf-16be" : label, fatal, false);
        return decoder(held, isLast);
    };
}
const widest = 0x10_ff_ff;
/** UTF-32; the byte order is told from the mark or from the first character, which has a zero in front or behind. */
function utf32() {
    let rest = noBytes;
    let isBig = null;
    return (bytes, isLast) => {
        const all = external_node_buffer_.Buffer.concat([rest, bytes]);
        if (all.length >= 4)
            isBig ??= all[0] === 0;
        let text = "";
        let at = 0;
        for (; at + 4 <= all.length; at += 4) {
            const code = isBig === true ? all.readUInt32BE(at) : all.readUInt32LE(at);
            if (code > widest)
                return null;
            if (code !== 0xfeff || text !== "")
                text += String.fromCodePoint(code);
        }
        rest = all.subarray(at);
        return isLast && rest.length > 0 ? null : text;
    };
}
function decoderOf(encoding, fatal) {
    switch (encoding.kind) {
        case "utf-8":
            return viaTextDecoder("utf-8", fatal, false);
        case "utf-16":
            return utf16(encoding.label, encoding.mark, fatal);
        case "utf-32":
            return utf32();
        case "ascii":
            return viaTextDecoder("latin1", false, true);
        case "multibyte":
        case "single-byte":
            return viaTextDecoder(encoding.label, fatal, true);
    }
}
/** The first byte that stands for nothing, where each byte is looked at for itself. */
function undefinedAt(encoding, bytes) {
    if (encoding.kind === "ascii")
        return bytes.findIndex((byte) => byte >= 0x80);
    if (encoding.kind !== "single-byte" || encoding.undefinedBytes.length === 0)
        return -1;
    return bytes.findIndex((byte) => encoding.undefinedBytes.includes(byte));
}
/** Turns text of any encoding into UTF-8, piece by piece. */
class Recoder {
    #encoding;
    #errors;
    #decode;
    #encoder = new TextEncoder();
    #offset = 0;
    constructor(encoding, errors) {
        this.#encoding = encoding;
        this.#errors = errors;
        this.#decode = decoderOf(encoding, errors === "strict");
    }
    push(bytes) {
        return this.#recode(bytes, false);
    }
    finish() {
        return this.#recode(noBytes, true);
    }
    #recode(bytes, isLast) {
        const bad = this.#errors === "strict" ? undefinedAt(this.#encoding, bytes) : -1;
        const text = this.#decode(bad < 0 ? bytes : bytes.subarray(0, bad), isLast);
        const kept = text === null ? "" : this.#errors === "ignore" ? text.replace(replacement, "") : text;
        const fault = text === null ? this.#fault(bytes, 0) : bad < 0 ? null : this.#fault(bytes, bad);
        this.#offset += bytes.length;
        return { bytes: this.#encoder.encode(kept), fault };
    }
    #fault(bytes, at) {
        const reason = this.#encoding.kind === "ascii" ? "ordinal not in range(128)" : "invalid start byte";
        return { offset: this.#offset + at, byte: bytes[at] ?? 0, reason };
    }
}

;// CONCATENATED MODULE: ./build/hub/utf8-gate.js


const width = (lead) => (lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
/** How many bytes at the end begin a character that is not complete; 0 to 3. */
function incompleteTail(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        return byte >= 0xc0 && width(byte) > back ? back : 0;
    }
    return 0;
}
/** The offset of the first byte that is not UTF-8, by halving: `isUtf8` is fast, looking at every byte here is not. */
function faultIn(bytes, base) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        const head = bytes.subarray(0, middle);
        if ((0,external_node_buffer_.isUtf8)(head.subarray(0, middle - incompleteTail(head))))
            good = middle;
        else
            bad = middle;
    }
    const head = bytes.subarray(0, good);
    const end = good - incompleteTail(head);
    const byte = bytes[end] ?? 0;
    const reason = byte < 0xc2 || byte > 0xf4 ? "invalid start byte" : "invalid continuation byte";
    return { end, fault: { offset: base + end, byte, reason } };
}
const utf8_gate_noBytes = new Uint8Array(0);
/**
 * Lets UTF-8 through and stops at the first byte that is none; other encodings are turned into UTF-8.
 * A byte order mark at the very beginning is dropped. Push `bytes` of any size, then `finish`.
 */
class Utf8Gate {
    #recoder;
    #rest = utf8_gate_noBytes;
    #offset = 0;
    #begun = false;
    constructor(encoding, errors) {
        this.#recoder = encoding.kind === "utf-8" && errors === "strict" ? null : new Recoder(encoding, errors);
    }
    push(bytes) {
        if (this.#recoder !== null)
            return this.#recoder.push(bytes);
        const joined = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
        const tail = incompleteTail(joined);
        const whole = joined.subarray(0, joined.length - tail);
        this.#rest = tail === 0 ? utf8_gate_noBytes : new Uint8Array(joined.subarray(joined.length - tail));
        if (!(0,external_node_buffer_.isUtf8)(whole)) {
            const { end, fault } = faultIn(whole, this.#offset);
            return { bytes: this.#withoutMark(whole.subarray(0, end)), fault };
        }
        this.#offset += whole.length;
        return { bytes: this.#withoutMark(whole), fault: null };
    }
    finish() {
        if (this.#recoder !== null)
            return this.#recoder.finish();
        if (this.#rest.length === 0)
            return { bytes: utf8_gate_noBytes, fault: null };
        const [byte = 0] = this.#rest;
        return { bytes: utf8_gate_noBytes, fault: { offset: this.#offset, byte, reason: "unexpected end of data" } };
    }
    #withoutMark(bytes) {
        if (this.#begun || bytes.length < 3) {
            this.#begun ||= bytes.length > 0;
            return bytes;
        }
        this.#begun = true;
        return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    }
}

// EXTERNAL MODULE: ./build/hub/feature.js
var hub_feature = __webpack_require__(28010);
;// CONCATENATED MODULE: ./build/hub/table.js

/** A scalar of which nothing is known but its type. */
const scalar = (dtype, first = null) => ({
    kind: "scalar",
    dtype,
    first,
    lowest: null,
    highest: null,
    fractional: null,
    unreadable: null,
});
/** @returns the feature that `datasets` makes of an observed type. */
function featureOf(observed) {
    switch (observed.kind) {
        case "null":
            return (0,hub_feature/* valueOf */.RP)("null");
        case "scalar":
            return (0,hub_feature/* valueOf */.RP)(observed.dtype);
        case "json":
            return { kind: "json" };
        case "list":
            return {
                kind: "list",
                item: featureOf(observed.item),
                ...(observed.length === undefined ? {} : { length: observed.length }),
            };
        case "large-list":
            return { kind: "large-list", item: featureOf(observed.item) };
        case "struct":
            return { kind: "struct", fields: featuresOf(observed.fields) };
    }
}
/** @returns the features that a batch fixes when it is the first. */
const featuresOf = (columns) => columns.map(({ name, type }) => ({ name, feature: featureOf(type) }));

;// CONCATENATED MODULE: ./build/hub/reads-as.js
const timestampForm = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const daysInMonth = (year, month) => {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
/**
 * Reads a text as Arrow's ISO 8601 timestamps: a real calendar date, then optionally `T` or a space, a time down to
 * hours, minutes, seconds or a fraction, and a zone (apache/arrow cpp/src/arrow/util/value_parsing.h,
 * ParseTimestampISO8601).
 * @returns null if it is none.
 */
function readTimestamp(text) {
    const match = timestampForm.exec(text);
    if (match === null)
        return null;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return null;
    if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59)
        return null;
    const zone = match[8];
    if (zone !== undefined && zone !== "Z") {
        const minutes = zone.length > 3 ? Number(zone.slice(-2)) : 0;
        if (Number(zone.slice(1, 3)) > 23 || minutes > 59)
            return null;
    }
    return { zone: zone !== undefined, fraction: match[7]?.length ?? 0 };
}
/** @returns whether Arrow's JSON reader takes a text for a `timestamp[s]`; a zone is allowed there, a fraction is not. */
function infersAsTimestamp(text) {
    const read = readTimestamp(text);
    return read !== null && read.fraction === 0;
}
const fractionDigits = { s: 0, ms: 3, us: 6, ns: 9 };
/** The value range of an integer type; null for any other type. */
function integerRange(dtype) {
    const match = /^(u?)int(8|16|32|64)$/.exec(dtype);
    if (match === null)
        return null;
    const bits = BigInt(match[2] ?? 0);
    if (match[1] === "u")
        return { least: 0n, greatest: (1n << bits) - 1n };
    return { least: -(1n << (bits - 1n)), greatest: (1n << (bits - 1n)) - 1n };
}
function integerReader(dtype) {
    const range = integerRange(dtype);
    if (range === null)
        return null;
    const decimal = range.least < 0n ? /^-?\d+$/ : /^\d+$/;
    // Arrow reads 0x… as the bytes of the type, so up to two digits for each.
    const hexadecimal = new RegExp(`^0[xX][0-9a-fA-F]{1,${Number(/\d+$/.exec(dtype)?.[0] ?? 64) / 4}}$`);
    return (text) => {
        if (!decimal.test(text))
            return hexadecimal.test(text);
        if (text.length < 3)
            return true;
        const value = BigInt(text);
        return value >= range.least && value <= range.greatest;
    };
}
const reads_as_float = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|nan|inf(?:inity)?)$/i;
const reads_as_boolean = /^(?:true|false|0|1)$/i;
const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
function timestampReader(dtype) {
    const match = /^timestamp\[(s|ms|us|ns)(, tz=.+)?\]$/.exec(dtype);
    if (match === null)
        return null;
    const digits = fractionDigits[match[1] ?? "s"] ?? 0;
    const zoned = match[2] !== undefined;
    return (text) => {
        const read = readTimestamp(text);
        return read !== null && read.fraction <= digits && read.zone === zoned;
    };
}
/**
 * How Arrow's cast reads a text as a value of `dtype`, measured with pyarrow 25: integers without sign `+`, spaces or
 * separators (leading zeros and `0x…` are fine), timestamps with a zone exactly if the type has one.
 * @returns null where every text fits, or where no text does: casts then don't depend on values.
 */
function textReader(dtype) {
    if (dtype === "bool")
        return (text) => reads_as_boolean.test(text);
    if (/^float(?:16|32|64)$/.test(dtype))
        return (text) => reads_as_float.test(text);
    if (/^date(?:32|64)/.test(dtype))
        return (text) => text.length === 10 && readTimestamp(text) !== null;
    if (dtype.startsWith("decimal"))
        return (text) => decimalNumber.test(text);
    return integerReader(dtype) ?? timestampReader(dtype);
}
/**
 * How a text column is read where the fixed type is `feature`: a value type as Arrow casts it, a class label by one of
 * its names or by its number (`ClassLabel._strval2int`).
 * @returns null where no value can decide.
 */
function featureReader(feature) {
    if (feature?.kind === "value")
        return textReader(feature.dtype);
    if (feature?.kind !== "class-label")
        return null;
    const names = new Set(feature.names);
    return (text) => {
        if (names.has(text) || names.has(text.trim()))
            return true;
        return /^\s*[+-]?\d+\s*$/.test(text) && Number(text) >= -1 && Number(text) < names.size;
    };
}

;// CONCATENATED MODULE: ./build/hub/csv/demand.js
/**
 * What keeps the words of one read from being what is demanded; null when they are. Source: parsers.pyx, `_convert_tokens`.
 * @param type that they have by themselves
 * @param index of the column among all, for the message
 */
function refusalOf(demand, type, index, facts) {
    const { hasNulls, integral, bits } = facts;
    const unsafe = `cannot safely convert passed user dtype for ${type} dtyped data in column ${index}`;
    switch (demand.kind) {
        case "any":
        case "text":
            return null;
        case "integer":
            if (type === "int64" || (type === "uint64" && demand.unsigned))
                return null;
            if (hasNulls)
                return `Integer column has NA values in column ${index}`;
            return type === "bool" || (type === "float64" && integral) ? null : unsafe;
        case "float":
            return type === "string" || (type === "bool" && hasNulls) ? unsafe : null;
        case "bool":
            if (hasNulls)
                return `Bool column has NA values in column ${index}`;
            return type === "bool" || (type !== "string" && bits) ? null : unsafe;
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/part-types.js
/**
 * The type of a batch that was read in several parts (tables of more than 64 columns). Source: pandas
 * io/parsers/c_parser_wrapper.py, `_concatenate_chunks`; numbers join, text and anything but nulls do not.
 */
function joinParts(parts) {
    if (parts.size === 0)
        return "empty";
    const types = [...parts].filter((type) => type !== "null");
    const [only] = types;
    if (only === undefined)
        return "null";
    // With a part of nulls only, integers become floats; booleans and text keep their nulls.
    if (types.length === 1)
        return parts.has("null") && (only === "int64" || only === "uint64") ? "float64" : only;
    return types.every((type) => type === "int64" || type === "uint64" || type === "float64") ? "float64" : null;
}

;// CONCATENATED MODULE: ./build/hub/csv/words.js
const isSpace = (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const minus = 0x2d;
const plus = 0x2b;
/** Words that stand for infinity, in lower case. Source: parsers.pyx, `_try_double_nogil`. */
const infinities = new Set(["inf", "-inf", "+inf", "infinity", "-infinity", "+infinity"]);
const leastInt64 = -(2n ** 63n);
const greatestInt64 = 2n ** 63n - 1n;
const greatestUint64 = 2n ** 64n - 1n;
/**
 * Reads words as pandas' converters do, one after the other into the same fields, so that nothing is allocated per word.
 * Sources: pandas/_libs/src/parser/tokenizer.c, `str_to_int64`, `str_to_uint64`, `precise_xstrtod`; parsers.pyx.
 */
class WordReader {
    /** Of the word read last. */
    kind = "text";
    /** Integers and floats; a bigint beyond what a number holds exactly. */
    value = 0;
    /** Integers: outside of int64, outside of uint64; negative words count as inside of the latter's first pass. */
    beyondInt64 = false;
    beyondUint64 = false;
    /** Begins with `-`, which the reader of uint64 takes as a sign of its own. */
    negative = false;
    #dialect;
    #nullBegins = new Uint8Array(256);
    #emptyIsNull;
    #longestNull;
    #thousands;
    #decimal;
    constructor(dialect) {
        this.#dialect = dialect;
        for (const word of dialect.naWords)
            if (word !== "")
                this.#nullBegins[Buffer.from(word)[0] ?? 0] = 1;
        this.#emptyIsNull = dialect.naWords.has("");
        this.#longestNull = Math.max(0, ...[...dialect.naWords].map((word) => Buffer.byteLength(word)));
        this.#thousands = dialect.thousands?.charCodeAt(0) ?? -1;
        this.#decimal = dialect.decimal.charCodeAt(0);
    }
    /** Reads the word at `start` to `end`; the answer is in the fields. */
    read(bytes, start, end) {
        this.negative = false;
        this.beyondInt64 = false;
        this.beyondUint64 = false;
        if (this.#isNull(bytes, start, end)) {
            this.kind = "null";
            return;
        }
        if (this.#readNumber(bytes, start, end))
            return;
        const length = end - start;
        if (length <= 9 || this.#dialect.boolWords.size > 0) {
            const text = textOf(bytes, start, end);
            const lower = text.toLowerCase();
            // `to_boolean` of tokenizer.c does not look at case.
            if (lower === "true" || lower === "false" || this.#dialect.boolWords.has(text)) {
                this.kind = "bool";
                return;
            }
            if (infinities.has(lower)) {
                this.kind = "float";
                this.value = text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
                return;
            }
        }
        this.kind = "text";
    }
    #isNull(bytes, start, end) {
        if (start === end)
            return this.#emptyIsNull;
        if (end - start > this.#longestNull || this.#nullBegins[bytes[start] ?? 0] === 0)
            return false;
        return this.#dialect.naWords.has(textOf(bytes, start, end));
    }
    #readNumber(bytes, start, end) {
        let at = start;
        while (at < end && isSpace(bytes[at] ?? 0))
            at += 1;
        const sign = bytes[at] ?? 0;
        this.negative = at < end && sign === minus;
        if (at < end && (sign === minus || sign === plus))
            at += 1;
        let small = 0;
        let digits = 0;
        const from = at;
        for (; at < end; at += 1) {
            const byte = bytes[at] ?? 0;
            if (isDigit(byte)) {
                small = small * 10 + (byte - 0x30);
                digits += 1;
            }
            else if (byte !== this.#thousands || digits === 0)
                break;
        }
        const wholeEnd = at;
        while (at < end && isSpace(bytes[at] ?? 0))
            at += 1;
        if (digits > 0 && at === end) {
            this.kind = "integer";
            this.value = this.negative ? -small : small;
            if (digits > 15)
                this.#long(bytes, from, wholeEnd);
            return true;
        }
        return this.#readFloat(bytes, from, end);
    }
    #long(bytes, from, to) {
        let text = "";
        for (let at = from; at < to; at += 1)
            if (bytes[at] !== this.#thousands)
                text += String.fromCharCode(bytes[at] ?? 0);
        // A number so long is text in any case; its value is of no account.
        const size = text.length > 40 ? 10n ** 40n : BigInt(text);
        const value = this.negative ? -size : size;
        this.beyondInt64 = value < leastInt64 || value > greatestInt64;
        this.beyondUint64 = value > greatestUint64;
        this.value = value;
    }
    /** @param from after the sign */
    #readFloat(bytes, from, end) {
        let at = from;
        let digits = 0;
        let text = this.negative ? "-" : "";
        const run = (separators) => {
            for (; at < end; at += 1) {
                const byte = bytes[at] ?? 0;
                if (isDigit(byte)) {
                    digits += 1;
                    text += String.fromCharCode(byte);
                }
                else if (!separators || byte !== this.#thousands || digits === 0)
                    break;
            }
        };
        run(true);
        if (at < end && bytes[at] === this.#decimal) {
            text += ".";
            at += 1;
            run(false);
        }
        if (digits === 0)
            return false;
        if (at < end && ((bytes[at] ?? 0) | 0x20) === 0x65) {
            const mantissa = text;
            const back = at;
            text += "e";
            at += 1;
            if (at < end && (bytes[at] === minus || bytes[at] === plus)) {
                text += String.fromCharCode(bytes[at] ?? 0);
                at += 1;
            }
            const before = digits;
            run(false);
            // Without digits the `e` is not part of the number.
            if (digits === before) {
                at = back;
                text = mantissa;
            }
        }
        while (at < end && isSpace(bytes[at] ?? 0))
            at += 1;
        if (at !== end)
            return false;
        const value = Number(text);
        if (!Number.isFinite(value))
            return false;
        this.kind = "float";
        this.value = value;
        return true;
    }
}
/** The text of bytes; ASCII is put together by hand, which is faster for words. */
function textOf(bytes, start, end) {
    let text = "";
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte >= 0x80 || at - start > 32)
            return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
        text += String.fromCharCode(byte);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/hub/csv/column.js





/** Integers beyond which float types lose some; Arrow's casts refuse them. */
const exactIntegers = { float32: 2 ** 24, float64: 2 ** 53 };
/** Tells the numbers that a cast to the fixed type would refuse. */
function outlierOf(fixed) {
    if (fixed?.kind === "class-label")
        return (value) => value >= fixed.names.length;
    if (fixed?.kind !== "value")
        return null;
    const exact = exactIntegers[fixed.dtype];
    if (exact !== undefined)
        return (value) => value > exact || value < -exact;
    const range = integerRange(fixed.dtype);
    return range === null ? null : (value) => value < range.least || value > range.greatest;
}
/** Collects what decides a column's type: one `add` per row. */
class CsvColumn {
    name;
    #index;
    #demand;
    #refused = null;
    #words;
    #integers;
    #first = null;
    #rows = 0;
    #nulls = 0;
    /** Ordinals of rows in this read; infinite where there is none. */
    #notInt64 = Infinity;
    #beyondInt64 = Infinity;
    #notUint64 = Infinity;
    #beyondUint64 = Infinity;
    #negative = false;
    #large = false;
    #notFloat = false;
    #notBool = false;
    #notIntegral = false;
    /** Some number is neither 0 nor 1. */
    #notBit = false;
    #parts = new Set();
    #outlier = null;
    #fractional = null;
    #unreadable = null;
    #isOutlier = null;
    #reads = null;
    #fixedIsInteger = false;
    #numbersFit = [];
    /**
     * @param index among all columns, for the library's messages
     * @param integers whether numbers may be integers
     */
    constructor(name, index, demand, words, integers = true) {
        this.#integers = integers;
        this.name = name;
        this.#index = index;
        this.#demand = demand;
        this.#words = words;
    }
    /** From now on the column looks for values that a cast to `fixed` would refuse. */
    fix(fixed) {
        this.#isOutlier = outlierOf(fixed);
        this.#reads = featureReader(fixed);
        const dtype = fixed?.kind === "value" ? fixed.dtype : "";
        this.#numbersFit = dtype === "int64" ? ["integer"] : dtype === "float64" ? ["integer", "float"] : [];
        this.#fixedIsInteger = fixed?.kind === "value" && integerRange(fixed.dtype) !== null;
    }
    /** @param place where the word stands, asked for when it matters */
    add(bytes, start, end, place) {
        const words = this.#words;
        words.read(bytes, start, end);
        const row = this.#rows;
        this.#rows += 1;
        if (words.kind === "null") {
            this.#nulls += 1;
            return;
        }
        this.#first ??= place();
        switch (words.kind) {
            case "integer":
                this.#notBool = true;
                if (words.value !== 0 && words.value !== 1)
                    this.#notBit = true;
                if (words.beyondInt64 && row < this.#beyondInt64)
                    this.#beyondInt64 = row;
                if (words.beyondUint64 && row < this.#beyondUint64)
                    this.#beyondUint64 = row;
                if (words.negative)
                    this.#negative = true;
                else if (words.beyondInt64)
                    this.#large = true;
                break;
            case "float":
                this.#notBool = true;
                this.#notInteger(row, words.negative);
                if (words.value !== 0 && words.value !== 1)
                    this.#notBit = true;
                if (!Number.isInteger(words.value))
                    this.#notIntegral = true;
                if (this.#fixedIsInteger && this.#fractional === null && !Number.isInteger(words.value)) {
                    this.#fractional = { text: String(words.value), place: place() };
                }
                break;
            case "bool":
                this.#notFloat = true;
                this.#notInteger(row, words.negative);
                break;
            case "text":
                this.#notBool = true;
                this.#notFloat = true;
                this.#notInteger(row, words.negative);
                break;
        }
        if (this.#isOutlier !== null && this.#outlier === null && (words.kind === "integer" || words.kind === "float")) {
            if (this.#isOutlier(words.value))
                this.#outlier = { text: String(words.value), place: place(), value: words.value };
        }
        if (this.#reads !== null && this.#unreadable === null && !this.#fitsPlainly(bytes, start, end)) {
            // The first text that does not fit counts only if the column turns out to be text: a number may be written as `+1`.
            const text = textOf(bytes, start, end);
            if (!this.#reads(text))
                this.#unreadable = { text, place: place() };
        }
    }
    /** Most numbers need no second look: they have no space and no `+` around them. */
    #fitsPlainly(bytes, start, end) {
        if (!this.#numbersFit.includes(this.#words.kind))
            return false;
        const [first = 0, last = 0] = [bytes[start], bytes[end - 1]];
        return (first === 0x2d || (first >= 0x30 && first <= 0x39)) && last > 0x20;
    }
    /** A row that is too short for this column. */
    addMissing() {
        this.#rows += 1;
        this.#nulls += 1;
    }
    #notInteger(row, negative) {
        if (row < this.#notInt64)
            this.#notInt64 = row;
        // The reader of uint64 leaves a word alone at its minus sign, whatever follows.
        if (negative)
            this.#negative = true;
        else if (row < this.#notUint64)
            this.#notUint64 = row;
    }
    /**
     * The type of the words so far, in the order in which pandas tries: integers (and at the first one too large,
     * unsigned ones), floats, booleans, text. Source: parsers.pyx, `_convert_tokens` and `_try_uint64`.
     */
    #partType() {
        if (this.#nulls === this.#rows)
            return "null";
        const float = () => (this.#notFloat ? (this.#notBool ? "string" : "bool") : "float64");
        if (!this.#integers || this.#notInt64 < this.#beyondInt64)
            return float();
        if (this.#beyondInt64 === Infinity)
            return this.#nulls > 0 ? "float64" : "int64";
        if (this.#beyondUint64 < this.#notUint64)
            return "string";
        if (this.#notUint64 < Infinity)
            return float();
        return this.#negative || this.#nulls > 0 || !this.#large ? "string" : "uint64";
    }
    /** Ends one read: types are found for each, and joined in the batch. */
    endPart() {
        if (this.#rows > 0) {
            const type = this.#partType();
            this.#parts.add(type);
            const facts = { hasNulls: this.#nulls > 0, integral: !this.#notIntegral, bits: !this.#notBit };
            this.#refused ??= refusalOf(this.#demand, type, this.#index, facts);
        }
        this.#rows = 0;
        this.#nulls = 0;
        this.#notInt64 = Infinity;
        this.#beyondInt64 = Infinity;
        this.#notUint64 = Infinity;
        this.#beyondUint64 = Infinity;
        this.#negative = false;
        this.#large = false;
        this.#notFloat = false;
        this.#notBool = false;
        this.#notIntegral = false;
        this.#notBit = false;
    }
    /** Ends a batch. @returns what pandas or Arrow says when the words do not make one column */
    endBatch() {
        const joined = joinParts(this.#parts);
        const refused = this.#refused ?? (joined === null ? "Could not convert values of different types to those of one column" : null);
        if (refused !== null || joined === null)
            return { kind: "refused", hfMessage: refused ?? "" };
        const type = this.#demand.kind !== "text" ? joined : joined === "null" ? "empty" : "string";
        const observed = type === "empty"
            ? { kind: "null" }
            : {
                ...scalar(type === "null" ? "float64" : type, this.#first),
                lowest: this.#outlier,
                highest: this.#outlier,
                fractional: type === "float64" ? this.#fractional : null,
                unreadable: type === "string" ? this.#unreadable : null,
            };
        this.#parts = new Set();
        this.#first = null;
        this.#outlier = null;
        this.#fractional = null;
        this.#unreadable = null;
        return observed;
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/declared.js
/** Features whose columns are cast after reading, so that pandas reads them as they are: `require_storage_cast`. */
function needsStorageCast(feature) {
    switch (feature.kind) {
        case "class-label":
        case "json":
        case "other":
            return true;
        case "value":
            return false;
        case "list":
        case "large-list":
            return needsStorageCast(feature.item);
        case "struct":
            return feature.fields.some(({ feature: field }) => needsStorageCast(field));
    }
}
/** Whether a table is cast column by column, which drops columns that are not declared. csv.py, `_cast_table`. */
const isCheapCast = (features) => features.every(({ feature }) => !needsStorageCast(feature));
/** pandas does not parse moments; asked to, it refuses. */
const isMoment = (feature) => feature.kind === "value" && /^(?:timestamp|date|duration)/.test(feature.dtype);
/** pandas' `dtype` argument for a declared feature. csv.py, `_generate_tables`. */
function demandOf(feature) {
    if (feature === undefined)
        return { kind: "any" };
    if (feature.kind !== "value")
        return { kind: "text" };
    if (/^u?int\d/.test(feature.dtype))
        return { kind: "integer", unsigned: feature.dtype.startsWith("u") };
    if (/^float\d/.test(feature.dtype))
        return { kind: "float" };
    return { kind: feature.dtype.startsWith("bool") ? "bool" : "text" };
}

;// CONCATENATED MODULE: ./build/hub/csv/header.js
/**
 * Names of columns as pandas makes them: empty ones become `Unnamed: 3`, repeated ones `a.1`.
 * Source: pandas/_libs/parsers.pyx, `_get_header`.
 * @param cells the header's cells
 */
function columnNames(cells) {
    const names = cells.map((cell, index) => (cell === "" ? `Unnamed: ${index}` : cell));
    const unnamed = cells.flatMap((cell, index) => (cell === "" ? [index] : []));
    const named = cells.flatMap((cell, index) => (cell === "" ? [] : [index]));
    const counts = new Map();
    // Names that were given are kept before names that were made.
    for (const index of [...named, ...unnamed]) {
        const old = names[index] ?? "";
        let name = old;
        let count = counts.get(name) ?? 0;
        while (count > 0) {
            counts.set(old, count + 1);
            name = `${old}.${count}`;
            count = names.includes(name) ? count + 1 : (counts.get(name) ?? 0);
        }
        names[index] = name;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/hub/csv/selection.js
/**
 * Which columns become the table, in which order: the index comes last, as Arrow puts it (`pa.Table.from_pandas`).
 * @param names of the file's columns
 * @param leading how many more columns the rows have, which pandas takes for an index; they come first
 */
function selectColumns(names, leading, dialect) {
    const find = (wanted) => (typeof wanted === "number" ? wanted : names.indexOf(wanted));
    const used = dialect.useColumns?.map(find);
    const wrong = used?.findIndex((at) => at < 0 || at >= names.length) ?? -1;
    if (wrong >= 0) {
        const name = dialect.useColumns?.[wrong];
        return { kind: "refused", hfMessage: `Usecols do not match columns, columns expected but not found: ['${name}']` };
    }
    const first = dialect.indexColumns === false ? 0 : leading;
    const kept = names.flatMap((name, at) => (used === undefined || used.includes(at) ? [{ at: at + first, name }] : []));
    const index = [];
    for (const wanted of dialect.indexColumns || []) {
        const found = typeof wanted === "number" ? kept[wanted] : kept.find(({ name }) => name === wanted);
        if (found === undefined)
            return { kind: "refused", hfMessage: `Index ${wanted} invalid` };
        index.push(found);
    }
    const data = kept.filter((column) => !index.includes(column));
    const unnamed = Array.from({ length: leading }, (_, at) => ({ at, name: "" }));
    const levels = dialect.indexColumns === false ? [] : [...unnamed, ...index];
    const taken = data.map(({ name }) => name);
    for (const [level, { at, name }] of levels.entries()) {
        const own = name.startsWith("Unnamed: ") || taken.includes(name) ? "" : name;
        data.push({ at, name: own === "" ? levelName(level, taken) : own });
    }
    return { kind: "columns", columns: data };
}
function levelName(level, taken) {
    const name = `__index_level_${level}__`;
    return taken.includes(name) ? levelName(level + 1, taken) : name;
}

;// CONCATENATED MODULE: ./build/hub/csv/csv-table.js







/** pandas reads so many rows at a time, by the width of the table; types are found for each read. parsers.pyx, `buffer_lines`. */
function rowsPerRead(width) {
    let rows = 1;
    while (rows * 2 < 2 ** 20 / width)
        rows *= 2;
    return rows;
}
/** The rows of one file: they go into columns, and these out in batches of `chunkSize` rows. */
class CsvTable {
    #file;
    #settings;
    #fixed;
    #columns;
    /** Those that become the table, in its order. */
    #selected;
    #unselectable;
    /** Columns that come before the header's: pandas takes them for an index. */
    #leading;
    #rowsPerRead;
    #applied = null;
    #rowsOfRead = 0;
    #rowsOfBatch = 0;
    #batches = 0;
    #first;
    /**
     * @param header the header's cells, or null when there is none
     * @param fields of the first row, which may have more than the header has names
     */
    constructor(file, settings, fixed, shape) {
        const { dialect, declared } = settings;
        this.#file = file;
        this.#settings = settings;
        this.#fixed = fixed;
        this.#first = shape.first;
        const names = dialect.names ??
            (shape.header === null
                ? Array.from({ length: shape.fields }, (_, index) => String(index))
                : columnNames(shape.header));
        this.#leading = Math.max(0, shape.fields - names.length);
        const selection = selectColumns(names, this.#leading, dialect);
        this.#unselectable = selection.kind === "refused" ? selection.hfMessage : null;
        this.#selected = selection.kind === "refused" ? [] : selection.columns;
        const words = new WordReader(dialect);
        this.#columns = Array.from({ length: this.#leading + names.length }, (_, at) => {
            const name = this.#selected.find((each) => each.at === at)?.name ?? "";
            const demand = demandOf(declared === null ? undefined : (0,hub_feature/* featureNamed */.ky)(declared, name));
            return new CsvColumn(name, at, demand, words, dialect.integers);
        });
        this.#rowsPerRead = rowsPerRead(this.#columns.length);
        this.#applyFixed();
        if (this.#leading > 0 && shape.header !== null && dialect.indexColumns !== false)
            this.#warnOfShift(shape.first, names.length);
    }
    /** What keeps the table from being made at all. */
    get refusal() {
        if (this.#unselectable !== null) {
            return {
                rule: "csv-column-not-found",
                message: "`usecols` or `index_col` of the config names a column that the file does not have",
                hfMessage: this.#unselectable,
                place: this.#first,
            };
        }
        const moment = this.#settings.declared?.find(({ name, feature }) => isMoment(feature) && this.#columns.some((column) => column.name === name));
        if (moment === undefined)
            return null;
        return {
            rule: "csv-declared-moment",
            message: `the column "${moment.name}" is declared as a date or time, which the CSV builder cannot read`,
            hfMessage: "the dtype datetime64 is not supported for parsing, pass this column using parse_dates instead",
            place: this.#first,
        };
    }
    /** Whether the next row is the first of a read; that one may be too long, what is too much of it is cut. */
    get isAtRead() {
        return this.#rowsOfRead === 0;
    }
    /** @param place asked for when it matters */
    add(at, bytes, start, end, place) {
        this.#columns[at]?.add(bytes, start, end, place);
    }
    /** @param fields that the row has; columns beyond are null @returns why the batch that it completes cannot be made */
    endRow(fields, first) {
        for (let at = fields; at < this.#columns.length; at += 1)
            this.#columns[at]?.addMissing();
        if (this.#rowsOfBatch === 0)
            this.#first = first;
        this.#rowsOfRead += 1;
        this.#rowsOfBatch += 1;
        if (this.#rowsOfBatch >= this.#settings.dialect.chunkSize)
            return this.#emit();
        if (this.#rowsOfRead >= this.#rowsPerRead)
            this.#endRead();
        return null;
    }
    /** The file is at its end: a file without rows makes one batch too. */
    finish() {
        return this.#rowsOfBatch > 0 || this.#batches === 0 ? this.#emit() : null;
    }
    #warnOfShift(first, names) {
        this.#settings.sink.finding({
            hfCode: null,
            severity: "warning",
            rule: "csv-columns-shifted",
            message: `rows have ${this.#leading} more field(s) than the header: all values shift to the left of their names, and the first become an index`,
            hfMessage: null,
            repair: {
                kind: "advice",
                text: `Give every field a name: the header has ${names}. A trailing comma makes a field too.`,
            },
            ...first,
        });
    }
    /** Tells the columns what their types were fixed as, once that is known. */
    #applyFixed() {
        const fixed = this.#fixed();
        if (fixed === null || fixed === this.#applied)
            return;
        this.#applied = fixed;
        for (const column of this.#columns)
            column.fix((0,hub_feature/* featureNamed */.ky)(fixed, column.name));
    }
    #endRead() {
        for (const column of this.#columns)
            column.endPart();
        this.#rowsOfRead = 0;
    }
    #emit() {
        this.#endRead();
        const { declared, sink } = this.#settings;
        const fields = [];
        const types = this.#columns.map((column) => column.endBatch());
        for (const { at, name } of this.#selected) {
            const type = types[at] ?? { kind: "null" };
            if (type.kind === "refused") {
                return {
                    rule: "csv-values-not-of-one-type",
                    message: `the values of the column "${name}" cannot stand in one column of the type that is asked for`,
                    hfMessage: type.hfMessage,
                    place: this.#first,
                };
            }
            const feature = declared === null ? undefined : (0,hub_feature/* featureNamed */.ky)(declared, name);
            const { kind } = demandOf(feature);
            const converted = feature?.kind === "value" && kind !== "any" && kind !== "text";
            fields.push({ name, type: converted ? scalar(feature.dtype) : type });
        }
        const rows = this.#rowsOfBatch;
        this.#rowsOfBatch = 0;
        this.#batches += 1;
        const cheap = declared !== null && isCheapCast(declared) ? declared : null;
        const missing = cheap?.find(({ name }) => !fields.some((column) => column.name === name));
        if (missing !== undefined) {
            return {
                rule: "csv-declared-column-missing",
                message: `the file has no column "${missing.name}", which the config declares`,
                hfMessage: `'Field "${missing.name}" does not exist in schema'`,
                place: this.#first,
            };
        }
        // Columns that are not declared are dropped then.
        const kept = cheap === null ? fields : cheap.flatMap(({ name }) => fields.filter((column) => column.name === name));
        const castBy = declared === null ? "writer" : "builder";
        sink.batch({ file: this.#file, columns: kept, rows, first: this.#first, castBy });
        this.#applyFixed();
        return null;
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/field-buffer.js
/** Bytes of one field that are kept, when it has to be put together: what is longer is text in any case. */
const scratchLimit = 64 * 1024;
/** The UTF-16 units of UTF-8 bytes; those that continue a character count nothing. */
function units(bytes, start, end) {
    let count = 0;
    for (let index = start; index < end; index += 1) {
        const byte = bytes[index] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}
const field_buffer_noBytes = new Uint8Array(0);
/**
 * The field that is being read: a run of the bytes at hand, or, where quotes are left out or the bytes ended in the
 * middle, a copy. It also counts lines, so that a place can be told when it is asked for.
 */
class FieldBuffer {
    /** Where the text that is not in scratch begins. */
    from = 0;
    #handler;
    #scratch = new Uint8Array(scratchLimit);
    #scratchLength = 0;
    #bytes = field_buffer_noBytes;
    #line = 1;
    /** Where the line begins in the bytes at hand, and how many units of it came before them. */
    #lineStart = 0;
    #unitsBefore = 0;
    /** The same, as it was where the field began. */
    #fieldLine = 1;
    #fieldLineStart = 0;
    #fieldUnitsBefore = 0;
    #fieldAt = 0;
    constructor(handler) {
        this.#handler = handler;
    }
    /** Takes the next bytes; a field that was begun goes on at their beginning. */
    take(bytes) {
        this.#bytes = bytes;
        this.from = 0;
    }
    /** @param at where it begins; its text begins there too */
    begin(at) {
        this.from = at;
        this.#scratchLength = 0;
        this.#fieldLine = this.#line;
        this.#fieldLineStart = this.#lineStart;
        this.#fieldUnitsBefore = this.#unitsBefore;
        this.#fieldAt = at;
    }
    /** Copies the text up to `end`, as what follows is left out or not here yet. */
    keep(end) {
        const free = scratchLimit - this.#scratchLength;
        const part = this.#bytes.subarray(this.from, Math.min(end, this.from + free));
        this.#scratch.set(part, this.#scratchLength);
        this.#scratchLength += part.length;
    }
    /** The field is complete. */
    end(end) {
        if (this.#scratchLength === 0) {
            this.#handler.field(this.#bytes, this.from, Math.max(this.from, end));
        }
        else {
            if (end > this.from)
                this.keep(end);
            this.#handler.field(this.#scratch, 0, this.#scratchLength);
        }
        this.#scratchLength = 0;
    }
    /** @param next where the next line begins */
    newLine(next) {
        this.#line += 1;
        this.#lineStart = next;
        this.#unitsBefore = 0;
    }
    /** The bytes at hand are used up, and not kept. @param isOpen a field was begun @param isText its text goes on */
    leave(isOpen, isText) {
        const { length } = this.#bytes;
        if (isOpen) {
            this.#fieldUnitsBefore = this.fieldPosition().column - 1;
            this.#fieldLineStart = 0;
            this.#fieldAt = 0;
            if (isText)
                this.keep(length);
        }
        this.#unitsBefore += units(this.#bytes, this.#lineStart, length);
        this.#lineStart = 0;
        this.#bytes = field_buffer_noBytes;
    }
    /** Where the next byte stands. */
    position() {
        return { line: this.#line, column: this.#unitsBefore + 1 };
    }
    /** Where the field begins. */
    fieldPosition() {
        const here = units(this.#bytes, this.#fieldLineStart, this.#fieldAt);
        return { line: this.#fieldLine, column: this.#fieldUnitsBefore + here + 1 };
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/tokenizer-state.js
/** In these a field was begun and is not complete. */
const openStates = new Set([
    "in-field",
    "in-quotes",
    "quote-in-quotes",
    "escaped",
    "escaped-in-quotes",
    "blank",
]);
const tokenizer_state_noBytes = new Uint8Array(0);
/**
 * Ends what was begun where the bytes end. Source: pandas/_libs/src/parser/tokenizer.c, `parser_handle_eof`.
 * @param field in which the last field is completed
 * @param records that are complete
 * @returns what the file ends with; `record` where one more record is complete
 */
function endOf(state, field, records) {
    const place = field.fieldPosition();
    switch (state) {
        case "start-record":
        case "blank":
        case "after-ignored-cr":
        case "line-comment":
            return { kind: "complete" };
        case "in-quotes":
        case "escaped-in-quotes":
            return { kind: "unclosed-quote", ...place, record: records };
        case "escaped":
            return { kind: "dangling-escape", ...place };
        case "start-field":
            field.begin(0);
            field.end(0);
            return { kind: "record" };
        case "in-field":
        case "quote-in-quotes":
            field.take(tokenizer_state_noBytes);
            field.end(0);
            return { kind: "record" };
        case "comment":
        case "after-cr":
            return { kind: "record" };
    }
}
/** A table with 1 for each of some bytes; null stands for none. */
function byteTable(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        if (byte !== null)
            table[byte] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/hub/csv/tokenizer.js


const lf = 0x0a;
const cr = 0x0d;
const space = 0x20;
const tab = 0x09;
/**
 * Cuts bytes into fields and records as pandas' C parser does, with its states and its quirks: a quote inside a field
 * is text, text after a closing quote joins the field, lines that hold only spaces are skipped.
 * Source: pandas/_libs/src/parser/tokenizer.c, `tokenize_bytes` and `parser_handle_eof` (pandas 2.3).
 * A push machine: `push` bytes (UTF-8) of any size, then `finish`.
 */
class CsvTokenizer {
    #dialect;
    #handler;
    #field;
    /** Bytes that end a run of plain text in a field, and in quotes. */
    #stopsField;
    #stopsQuoted;
    #state = "start-record";
    #records = 0;
    #stopped = false;
    constructor(dialect, handler) {
        this.#dialect = dialect;
        this.#handler = handler;
        this.#field = new FieldBuffer(handler);
        this.#stopsField = byteTable([lf, cr, dialect.delimiter, dialect.escape, dialect.comment]);
        this.#stopsQuoted = byteTable([lf, dialect.quote, dialect.escape]);
    }
    /** Where the field that is being handled begins. */
    fieldPosition() {
        return this.#field.fieldPosition();
    }
    /** Where the next byte stands. */
    position() {
        return this.#field.position();
    }
    push(bytes) {
        if (this.#stopped)
            return;
        const { delimiter, quote, doubleQuote, escape, comment, skipInitialSpace, skipBlankLines } = this.#dialect;
        const { length } = bytes;
        const field = this.#field;
        field.take(bytes);
        let state = this.#state;
        let index = 0;
        while (index < length && !this.#stopped) {
            const byte = bytes[index] ?? 0;
            switch (state) {
                case "start-record":
                    if (byte === lf || byte === cr) {
                        if (skipBlankLines)
                            state = byte === cr ? "after-ignored-cr" : "start-record";
                        else if (byte === cr)
                            state = "after-cr";
                        else
                            this.#endRecord();
                        if (byte === lf)
                            field.newLine(index + 1);
                        index += 1;
                    }
                    else if (byte === comment) {
                        state = "line-comment";
                        index += 1;
                    }
                    else {
                        field.begin(index);
                        state = (byte === space || byte === tab) && byte !== delimiter && skipBlankLines ? "blank" : "start-field";
                    }
                    break;
                case "blank":
                    if (byte === lf || byte === cr) {
                        state = byte === cr ? "after-ignored-cr" : "start-record";
                        if (byte === lf)
                            field.newLine(index + 1);
                        index += 1;
                    }
                    else if ((byte === space || byte === tab) && byte !== delimiter) {
                        index += 1;
                    }
                    else if (skipInitialSpace) {
                        state = "start-field";
                    }
                    else {
                        // Only spaces so far: they belong to the field after all, and a quote after them is text.
                        state = "in-field";
                    }
                    break;
                case "start-field":
                    if (byte === lf) {
                        field.begin(index);
                        field.end(index);
                        this.#endRecord();
                        field.newLine(index + 1);
                        state = "start-record";
                        index += 1;
                    }
                    else if (byte === cr) {
                        field.begin(index);
                        field.end(index);
                        state = "after-cr";
                        index += 1;
                    }
                    else if (byte === quote) {
                        field.begin(index);
                        field.from = index + 1;
                        state = "in-quotes";
                        index += 1;
                    }
                    else if (byte === escape) {
                        field.begin(index);
                        field.from = index + 1;
                        state = "escaped";
                        index += 1;
                    }
                    else if (skipInitialSpace && byte === space) {
                        index += 1;
                    }
                    else if (byte === delimiter) {
                        field.begin(index);
                        field.end(index);
                        index += 1;
                    }
                    else if (byte === comment) {
                        field.begin(index);
                        field.end(index);
                        state = "comment";
                        index += 1;
                    }
                    else {
                        field.begin(index);
                        state = "in-field";
                    }
                    break;
                case "in-field":
                    while (index < length && this.#stopsField[bytes[index] ?? 0] === 0)
                        index += 1;
                    if (index === length)
                        break;
                    switch (bytes[index]) {
                        case lf:
                            field.end(index);
                            this.#endRecord();
                            field.newLine(index + 1);
                            state = "start-record";
                            break;
                        case cr:
                            field.end(index);
                            state = "after-cr";
                            break;
                        case delimiter:
                            field.end(index);
                            state = "start-field";
                            break;
                        case escape:
                            field.keep(index);
                            field.from = index + 1;
                            state = "escaped";
                            break;
                        case undefined:
                        default:
                            field.end(index);
                            state = "comment";
                    }
                    index += 1;
                    break;
                case "in-quotes":
                    while (index < length && this.#stopsQuoted[bytes[index] ?? 0] === 0)
                        index += 1;
                    if (index === length)
                        break;
                    if (bytes[index] === lf) {
                        field.newLine(index + 1);
                    }
                    else {
                        field.keep(index);
                        field.from = index + 1;
                        state = bytes[index] === escape ? "escaped-in-quotes" : doubleQuote ? "quote-in-quotes" : "in-field";
                    }
                    index += 1;
                    break;
                case "quote-in-quotes":
                    if (byte === quote) {
                        field.from = index;
                        state = "in-quotes";
                        index += 1;
                    }
                    else {
                        // What follows a closing quote goes on as plain text.
                        field.from = index;
                        state = "in-field";
                    }
                    break;
                case "escaped":
                    if (byte === lf)
                        field.newLine(index + 1);
                    state = "in-field";
                    index += 1;
                    break;
                case "escaped-in-quotes":
                    if (byte === lf)
                        field.newLine(index + 1);
                    state = "in-quotes";
                    index += 1;
                    break;
                case "comment":
                    if (byte === lf) {
                        this.#endRecord();
                        field.newLine(index + 1);
                        state = "start-record";
                    }
                    else if (byte === cr)
                        state = "after-cr";
                    index += 1;
                    break;
                case "line-comment":
                    if (byte === lf) {
                        field.newLine(index + 1);
                        state = "start-record";
                    }
                    else if (byte === cr)
                        state = "after-ignored-cr";
                    index += 1;
                    break;
                case "after-cr":
                case "after-ignored-cr":
                    if (state === "after-cr")
                        this.#endRecord();
                    if (byte === lf)
                        index += 1;
                    field.newLine(index);
                    state = "start-record";
                    break;
            }
        }
        const isOpen = openStates.has(state);
        field.leave(isOpen, state !== "escaped" && state !== "escaped-in-quotes" && state !== "quote-in-quotes");
        this.#state = state;
    }
    finish() {
        if (this.#stopped)
            return { kind: "complete" };
        const end = endOf(this.#state, this.#field, this.#records);
        if (end.kind === "record")
            this.#handler.record();
        return end.kind === "record" ? { kind: "complete" } : end;
    }
    #endRecord() {
        this.#records += 1;
        if (!this.#handler.record())
            this.#stopped = true;
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/csv-file.js







const hexadecimal = (byte) => `0x${byte.toString(16).padStart(2, "0")}`;
/** One CSV file on its way: bytes become records, the first of them the header, the others rows of a table. */
class CsvFile {
    #file;
    #settings;
    #fixed;
    #gate;
    #tokenizer;
    #failed = false;
    #sawNul = false;
    #header = null;
    /** Made with the first row. */
    #table = null;
    /** Of the current record. */
    #fields = 0;
    #line = 1;
    #waiting = [];
    #records = 0;
    #rows = 0;
    /** Fields of the record before, filled up; a later one may not have more. */
    #lastFields = 0;
    #position = () => ({ file: this.#file, ...this.#tokenizer.fieldPosition() });
    /** @param fixed the types that are fixed by now, or null */
    constructor(file, settings, fixed) {
        this.#file = file;
        this.#settings = settings;
        this.#fixed = fixed;
        const { dialect } = settings;
        this.#gate = new Utf8Gate(encodingNamed(dialect.encoding) ?? utf8, dialect.onUndecodable);
        this.#tokenizer = new CsvTokenizer(dialect, this);
        for (const name of dialect.unknown) {
            settings.sink.finding({
                hfCode: null,
                severity: "info",
                rule: "csv-parameter-not-emulated",
                message: `the parameter \`${name}\` of the config is not taken into account here`,
                hfMessage: null,
                ...(0,finding/* wholeFile */.A)(file),
            });
        }
    }
    get failed() {
        return this.#failed;
    }
    push(bytes) {
        if (this.#failed)
            return;
        const { bytes: decoded, fault } = this.#gate.push(bytes);
        this.#sawNul ||= decoded.includes(0);
        this.#tokenizer.push(decoded);
        if (fault !== null && !this.#failed)
            this.#failEncoding(fault);
    }
    finish() {
        if (this.#failed)
            return;
        const { bytes, fault } = this.#gate.finish();
        if (bytes.length > 0)
            this.#tokenizer.push(bytes);
        if (fault !== null)
            return this.#failEncoding(fault);
        const end = this.#tokenizer.finish();
        if (this.#failed)
            return undefined;
        switch (end.kind) {
            case "unclosed-quote":
                return this.#fail({
                    rule: "csv-unclosed-quote",
                    message: "the quote that opens here never closes",
                    hfMessage: `Error tokenizing data. C error: EOF inside string starting at row ${end.record}`,
                    place: { file: this.#file, line: end.line, column: end.column },
                });
            case "dangling-escape":
                return this.#fail({
                    rule: "csv-dangling-escape",
                    message: "the file ends after an escape character",
                    hfMessage: "Error tokenizing data. C error: EOF following escape character",
                    place: { file: this.#file, line: end.line, column: end.column },
                });
            case "complete":
                return this.#end();
        }
    }
    field(buffer, start, end) {
        if (this.#fields === 0)
            this.#line = this.#tokenizer.fieldPosition().line;
        let to = end;
        if (this.#sawNul) {
            // C strings end at a NUL.
            const nul = buffer.subarray(start, end).indexOf(0);
            if (nul >= 0)
                to = start + nul;
        }
        const at = this.#fields;
        this.#fields += 1;
        if (this.#table === null || this.#settings.dialect.onBadLines === "skip") {
            this.#waiting.push({ bytes: new Uint8Array(buffer.subarray(start, to)), ...this.#tokenizer.fieldPosition() });
        }
        else {
            this.#table.add(at, buffer, start, to, this.#position);
        }
    }
    record() {
        const index = this.#records;
        const fields = this.#fields;
        const waiting = this.#waiting;
        const { dialect } = this.#settings;
        this.#records += 1;
        this.#fields = 0;
        this.#waiting = [];
        const header = dialect.skipRows + (dialect.header ?? -1);
        if (index < Math.max(header, dialect.skipRows))
            return true;
        if (index === header && dialect.header !== null) {
            this.#header = waiting.map(({ bytes }) => textOf(bytes, 0, bytes.length));
            this.#lastFields = fields;
            return true;
        }
        return this.#addRow(fields, waiting) && this.#rows < dialect.maxRows;
    }
    #addRow(fields, waiting) {
        const { dialect } = this.#settings;
        const first = { file: this.#file, line: this.#line, column: 1 };
        const expected = Math.max(this.#lastFields, dialect.names?.length ?? 0);
        if (this.#table !== null && !this.#table.isAtRead && fields > expected) {
            if (dialect.onBadLines === "skip")
                return true;
            this.#fail({
                rule: "csv-row-too-long",
                message: `this row has ${fields} fields where ${expected} are expected`,
                hfMessage: `Error tokenizing data. C error: Expected ${expected} fields in line ${this.#line}, saw ${fields}\n`,
                place: first,
            });
            return false;
        }
        const table = this.#table ?? this.#begin(fields, first);
        if (table === null)
            return false;
        for (const [at, { bytes, line, column }] of waiting.entries()) {
            table.add(at, bytes, 0, bytes.length, () => ({ file: this.#file, line, column }));
        }
        this.#lastFields = Math.max(fields, this.#lastFields);
        this.#rows += 1;
        const refused = table.endRow(fields, first);
        if (refused !== null)
            this.#fail(refused);
        return refused === null;
    }
    #begin(fields, first) {
        const table = new CsvTable(this.#file, this.#settings, this.#fixed, { header: this.#header, fields, first });
        this.#table = table;
        const { refusal: refused } = table;
        if (refused === null)
            return table;
        this.#fail(refused);
        return null;
    }
    #end() {
        const nothing = this.#header === null && this.#table === null && this.#settings.dialect.names === null;
        if (nothing) {
            return this.#fail({
                rule: "csv-empty-file",
                message: "the file has no columns: it is empty",
                hfMessage: "No columns to parse from file",
                place: (0,finding/* wholeFile */.A)(this.#file),
            });
        }
        const table = this.#table ?? this.#begin(0, { file: this.#file, line: 1, column: 1 });
        const refused = table?.finish() ?? null;
        if (refused !== null)
            this.#fail(refused);
        return undefined;
    }
    #failEncoding({ offset, byte, reason }) {
        const { encoding } = this.#settings.dialect;
        this.#fail({
            rule: "text-encoding",
            message: `the byte ${hexadecimal(byte)} is not ${encoding.toUpperCase()}`,
            hfMessage: `'${encoding}' codec can't decode byte ${hexadecimal(byte)} in position ${offset}: ${reason}`,
            place: { file: this.#file, ...this.#tokenizer.position() },
            advice: "Save the file as UTF-8, or name its encoding in the config of the card.",
        });
    }
    #fail({ advice, ...refused }) {
        this.#failed = true;
        this.#settings.sink.finding((0,load_failure/* refusal */.x5)({
            hfCode: "DatasetGenerationError",
            ...refused,
            ...(advice === undefined ? {} : { repair: { kind: "advice", text: advice } }),
        }));
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/dialect.js


/** What pandas takes for null. Source: pandas/_libs/parsers.pyx, `STR_NA_VALUES` (pandas 2.3). */
const defaultNaWords = [
    "-1.#IND",
    "1.#QNAN",
    "1.#IND",
    "-1.#QNAN",
    "#N/A N/A",
    "#N/A",
    "N/A",
    "n/a",
    "NA",
    "<NA>",
    "#NA",
    "NULL",
    "null",
    "NaN",
    "-NaN",
    "nan",
    "-nan",
    "None",
    "",
];
/** `datasets` reads 10,000 rows at a time (csv.py:64). */
const defaultChunkSize = 10_000;
/** Understood, or without a bearing on what is read. */
const known = new Set([
    "sep delimiter header names column_names na_values keep_default_na na_filter true_values false_values",
    "skipinitialspace skiprows nrows skip_blank_lines thousands decimal quotechar quoting escapechar comment",
    "index_col usecols prefix encoding encoding_errors doublequote on_bad_lines chunksize features float_precision memory_map verbose",
    "mangle_dupe_cols error_bad_lines warn_bad_lines version description",
].flatMap((line) => line.split(" ")));
const notEmulated = new Set(["engine", "converters", "lineterminator", "dialect", "skipfooter", "date_format"]);
const isText = (value) => typeof value === "string";
function words(value) {
    if (value === undefined || value === null)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}
/** Columns by name or place. */
function columns(value) {
    if (value === null)
        return null;
    const list = Array.isArray(value) ? value : [value];
    return list.filter((each) => typeof each === "string" || typeof each === "number");
}
/** @param params what the config of the card says, with what the extension says below it */
function csvDialect(params) {
    const unknown = [...params.keys()].map(String).filter((name) => notEmulated.has(name) && params.get(name) !== null);
    const get = (name) => params.get(name) ?? null;
    const flag = (name, otherwise) => {
        const value = get(name);
        return typeof value === "boolean" ? value : otherwise;
    };
    const count = (name, otherwise) => {
        const value = get(name);
        if (typeof value === "number" && Number.isInteger(value) && value >= 0)
            return value;
        if (value !== null)
            unknown.push(name);
        return otherwise;
    };
    const byte = (name) => {
        const value = get(name);
        if (value === null)
            return null;
        if (isText(value) && value.length === 1 && value.charCodeAt(0) < 128)
            return value.charCodeAt(0);
        unknown.push(name);
        return null;
    };
    const text = (name) => {
        const value = get(name);
        return isText(value) ? value : null;
    };
    const list = get("column_names") ?? get("names");
    const names = Array.isArray(list) ? list.map(String) : null;
    const headerRow = get("header");
    if (Array.isArray(headerRow))
        unknown.push("header");
    if ((0,yaml/* isYamlMap */.S6)(get("na_values")))
        unknown.push("na_values");
    const naWords = flag("na_filter", true)
        ? [...(flag("keep_default_na", true) ? defaultNaWords : []), ...words(get("na_values"))]
        : [];
    return {
        delimiter: byte("delimiter") ?? byte("sep") ?? 0x2c,
        quote: get("quoting") === 3 ? null : (byte("quotechar") ?? 0x22),
        doubleQuote: flag("doublequote", true),
        escape: byte("escapechar"),
        comment: byte("comment"),
        skipInitialSpace: flag("skipinitialspace", false),
        skipBlankLines: flag("skip_blank_lines", true),
        onBadLines: text("on_bad_lines") === "skip" || text("on_bad_lines") === "warn" ? "skip" : "error",
        skipRows: count("skiprows", 0),
        header: typeof headerRow === "number"
            ? headerRow
            : (params.has("header") && headerRow === null) || names !== null
                ? null
                : 0,
        names,
        naWords: new Set(naWords),
        boolWords: new Set([...words(get("true_values")), ...words(get("false_values"))]),
        thousands: text("thousands"),
        decimal: text("decimal") ?? ".",
        encoding: text("encoding") ?? "utf-8",
        onUndecodable: onUndecodable(get("encoding_errors")),
        chunkSize: params.get("chunksize") === null ? Number.POSITIVE_INFINITY : Math.max(1, count("chunksize", defaultChunkSize)),
        maxRows: get("nrows") === null ? Number.POSITIVE_INFINITY : count("nrows", 0),
        integers: get("quoting") !== 2,
        useColumns: columns(get("usecols")),
        indexColumns: get("index_col") === false ? false : columns(get("index_col")),
        unknown,
    };
}
/** The arguments that mean something to the builder; the library warns of the others and goes on. */
const isCsvParameter = (name) => known.has(name) || notEmulated.has(name);

;// CONCATENATED MODULE: ./build/hub/csv/csv-builder.js


/**
 * The library's CSV builder: pandas.read_csv with its C engine. Source: datasets packaged_modules/csv/csv.py.
 * @param params of the config, those of the extension below them
 * @param declared features of the config (not of `dataset_info`, which only the writer casts to)
 */
class CsvBuilder {
    name = "csv";
    #settings;
    #fixed;
    constructor(params, declared, sink) {
        this.#settings = { dialect: csvDialect(params), declared, sink };
        this.#fixed = declared;
    }
    fixTypes(features) {
        this.#fixed = features;
    }
    startSplit() { }
    open(file) {
        return new CsvFile(file, this.#settings, () => this.#fixed);
    }
}

;// CONCATENATED MODULE: ./build/hub/csv/parameters.js

const isOneOf = (allowed, refused) => (value) => allowed.includes(value) ? null : refused(value);
const isOneCharacter = (refused) => (value) => typeof value === "string" && Array.from(value).length !== 1 ? refused : null;
/** Arguments that pandas 2 has no more. */
const gone = (name, otherwise) => (value) => value === otherwise ? null : `read_csv() got an unexpected keyword argument '${name}'`;
const listOfTexts = (value) => {
    if (!(0,yaml/* isYamlList */.gK)(value))
        return `Expected list, got ${typeof value === "string" ? "str" : "another type"}`;
    return value.every((each) => typeof each === "string") ? null : "Must be all encoded bytes";
};
function separator(value) {
    if (typeof value !== "string")
        return "object of this type has no len()";
    if (value === "")
        return "only single character unicode strings can be converted to Py_UCS4, got length 0";
    return value === "\n" ? "Specified \\n as separator or delimiter." : null;
}
function header(value) {
    if (typeof value === "boolean")
        return "Passing a bool to header is invalid.";
    if (typeof value === "string" && value !== "infer")
        return "header must be integer or list of integers";
    if (typeof value !== "number" || value >= 0)
        return null;
    return "Passing negative integer to header is invalid. For no header, use header=None instead";
}
function names(value) {
    if (!(0,yaml/* isYamlList */.gK)(value))
        return "Names should be an ordered collection.";
    return new Set(value).size < value.length ? "Duplicate names are not allowed." : null;
}
const errorHandlers = [
    "strict",
    "ignore",
    "replace",
    "surrogateescape",
    "surrogatepass",
    "backslashreplace",
    "xmlcharrefreplace",
    "namereplace",
];
/** Sources: pandas 2.3 io/parsers/readers.py, c_parser_wrapper.py; _libs/parsers.pyx, `TextReader.__cinit__`; measured. */
const checks = {
    sep: separator,
    delimiter: separator,
    header,
    names,
    column_names: names,
    prefix: gone("prefix", null),
    mangle_dupe_cols: gone("mangle_dupe_cols", true),
    error_bad_lines: gone("error_bad_lines", true),
    warn_bad_lines: gone("warn_bad_lines", true),
    engine: isOneOf(["c", "python", "python-fwf"], (value) => value === "pyarrow"
        ? "The 'iterator' option is not supported with the 'pyarrow' engine"
        : `Unknown engine: ${(0,yaml/* pythonRepr */.Up)(value)}`),
    true_values: listOfTexts,
    false_values: listOfTexts,
    skipfooter: (value) => (value === 0 ? null : "'skipfooter' not supported for iteration"),
    thousands: isOneCharacter("Only length-1 thousands markers supported"),
    decimal: isOneCharacter("Only length-1 decimal markers supported"),
    escapechar: isOneCharacter("Only length-1 escapes supported"),
    comment: isOneCharacter("Only length-1 comment characters supported"),
    quotechar: isOneCharacter('"quotechar" must be a 1-character string'),
    quoting: isOneOf([0, 1, 2, 3], () => 'bad "quoting" value'),
    float_precision: isOneOf(["high", "legacy", "round_trip"], (value) => `Unrecognized float_precision option: ${(0,yaml/* yamlText */.pS)(value)}`),
    encoding_errors: isOneOf(errorHandlers, (value) => `unknown error handler name ${(0,yaml/* pythonRepr */.Up)(value)}`),
    on_bad_lines: isOneOf(["error", "warn", "skip"], (value) => `Argument ${(0,yaml/* yamlText */.pS)(value)} is invalid for on_bad_lines`),
};
/** @returns the first parameter that pandas refuses whatever the file holds, and its words */
function refusedCsvParameter(params) {
    for (const [parameter, check] of Object.entries(checks)) {
        const value = params.get(parameter) ?? null;
        const hfMessage = value === null ? null : check(value);
        if (hfMessage !== null)
            return { parameter, hfMessage };
    }
    const noQuote = params.has("quotechar") && params.get("quotechar") === null && params.get("quoting") !== 3;
    return noQuote ? { parameter: "quotechar", hfMessage: "quotechar must be set if quoting enabled" } : null;
}

;// CONCATENATED MODULE: ./build/hub/json/bytes.js
/** ASCII codes of JSON's punctuation and of what a scanner looks for. */
const ascii = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    plus: 0x2b,
    comma: 0x2c,
    minus: 0x2d,
    point: 0x2e,
    slash: 0x2f,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    upperE: 0x45,
    upperI: 0x49,
    upperN: 0x4e,
    upperT: 0x54,
    upperZ: 0x5a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    lowerE: 0x65,
    lowerF: 0x66,
    lowerN: 0x6e,
    lowerT: 0x74,
    lowerU: 0x75,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** @returns whether the bytes at an offset spell an ASCII word. */
function spells(bytes, at, word) {
    for (let index = 0; index < word.length; index++)
        if (bytes[at + index] !== word.charCodeAt(index))
            return false;
    return true;
}
/** @returns whether some bytes stand in others at an offset. */
function standsAt(text, at, wanted) {
    const length = wanted.byteLength;
    if (at + length > text.byteLength)
        return false;
    const last = length - 4;
    if (last < 0)
        return standByte(text, at, wanted);
    // The last four may overlap the four before.
    for (let index = 0; index < last; index += 4)
        if (text.getInt32(at + index, true) !== wanted.getInt32(index, true))
            return false;
    return text.getInt32(at + last, true) === wanted.getInt32(last, true);
}
function standByte(text, at, wanted) {
    for (let index = 0; index < wanted.byteLength; index++)
        if (text.getUint8(at + index) !== wanted.getUint8(index))
            return false;
    return true;
}
/** @returns the value of a hexadecimal digit, or -1. */
function hexDigit(code) {
    if (code === undefined)
        return -1;
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
/** @returns the four hexadecimal digits at an offset as a number, or -1. */
function hexNumber(bytes, at) {
    let value = 0;
    for (let index = at; index < at + 4; index++) {
        const digit = hexDigit(bytes[index]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/hub/json/agent-trace.js
const hasType = (dtype) => (type) => type.kind === "scalar" && type.dtype === dtype;
const agent_trace_isText = hasType("string");
const isJson = ({ kind }) => kind === "json";
/** The columns by which the library takes a file for an agent's trace (json.py, AGENT_TRACES_FEATURES_MARKERS). */
const markers = [
    { type: agent_trace_isText, message: isJson },
    { type: agent_trace_isText, payload: isJson },
    {
        id: agent_trace_isText,
        source: agent_trace_isText,
        model: agent_trace_isText,
        system_prompt: agent_trace_isText,
        messages: ({ kind }) => kind === "list" || kind === "json",
    },
    { type: agent_trace_isText, id: agent_trace_isText, version: hasType("int64"), cwd: agent_trace_isText },
];
/** @returns the names of the columns that make a trace of the file, or null if it is none. */
function agentTraceColumns(columns) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const found = markers.find((marker) => Object.entries(marker).every(([name, test]) => {
        const type = types.get(name);
        return type !== undefined && test(type);
    }));
    return found === undefined ? null : Object.keys(found);
}

;// CONCATENATED MODULE: ./build/hub/cast-families.js
const families = [
    [/^bool$/, "bool"],
    [/^u?int\d+$/, "integer"],
    [/^float\d+$/, "float"],
    [/^(?:large_)?string$/, "text"],
    [/^(?:large_)?binary$/, "bytes"],
    [/^fixed_size_binary/, "fixed-bytes"],
    [/^timestamp/, "timestamp"],
    [/^date/, "date"],
    [/^time(?:32|64)/, "time"],
    [/^duration/, "duration"],
    [/^decimal/, "decimal"],
    [/^null$/, "null"],
];
/** @returns the family of an Arrow type. */
const familyOf = (dtype) => families.find(([form]) => form.test(dtype))?.[1] ?? "unknown";
/**
 * To which families Arrow has a cast at all (`pyarrow.Array.cast`, measured with pyarrow 25.0.1 for every pair).
 * Exceptions by width stand in `hasNoCast`.
 */
const castable = {
    bool: ["bool", "integer", "float", "text"],
    integer: ["bool", "integer", "float", "text", "timestamp", "date", "time", "duration", "decimal"],
    float: ["bool", "integer", "float", "text", "decimal"],
    text: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "timestamp", "date", "decimal"],
    bytes: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "decimal"],
    "fixed-bytes": ["text", "bytes", "fixed-bytes"],
    timestamp: ["integer", "text", "timestamp", "date", "time"],
    date: ["integer", "text", "timestamp", "date"],
    time: ["integer", "text", "time"],
    duration: ["integer", "text", "duration"],
    decimal: ["integer", "float", "text", "decimal"],
    null: [],
    unknown: [],
};
/** The integer type that a moment in time is stored as; Arrow casts between a moment and this integer only. */
const storage = (dtype) => dtype.startsWith("date32") || dtype.startsWith("time32") ? "int32" : "int64";
const cast_families_isMoment = (family) => family === "timestamp" || family === "date" || family === "time" || family === "duration";
/** Whether Arrow has no cast from one type to another, whatever the values are. */
function hasNoCast(from, to) {
    const [source, target] = [familyOf(from), familyOf(to)];
    if (source === "unknown" || target === "unknown")
        return false;
    if (!castable[source].includes(target))
        return true;
    if (source === "integer" && cast_families_isMoment(target))
        return storage(to) !== from;
    if (cast_families_isMoment(source) && target === "integer")
        return storage(from) !== to;
    if (to === "float16")
        return source === "bool" || source === "decimal";
    return from === "float16" && (target === "bool" || target === "decimal");
}

;// CONCATENATED MODULE: ./build/hub/cast-scalar.js



/** Largest integers that a float type holds exactly; Arrow refuses integers beyond, except for float16. */
const cast_scalar_exactIntegers = { float32: 1n << 24n, float64: 1n << 53n };
/** @returns what a number must lie between to be cast to a feature; null if any will do, or none. */
function valueLimits(feature) {
    if (feature.kind === "class-label")
        return { least: -(1n << 63n), greatest: BigInt(feature.names.length) - 1n };
    if (feature.kind !== "value")
        return null;
    const exact = cast_scalar_exactIntegers[feature.dtype];
    return exact === undefined ? integerRange(feature.dtype) : { least: -exact, greatest: exact };
}
const outside = (sample, least, greatest) => sample !== null && (sample.value < least || sample.value > greatest);
/** A number as C's `%f` prints it. */
const fixed = (text) => {
    const value = Number(text);
    if (Number.isNaN(value))
        return "nan";
    return Number.isFinite(value) ? value.toFixed(6) : value < 0 ? "-inf" : "inf";
};
const truncated = (value, to) => `Float value ${fixed(value)} was truncated converting to ${(0,hub_feature/* arrowName */.TZ)(to)}`;
/** Finds the first value of a castable pair that Arrow refuses. */
function refusedValue(from, to) {
    const source = familyOf(from.dtype);
    const range = integerRange(to);
    const samples = [from.lowest, from.highest];
    if ((source === "text" || source === "bytes") && from.unreadable !== null) {
        const { text, place } = from.unreadable;
        const hfMessage = to === "bool"
            ? `Failed to parse value: ${text}`
            : `Failed to parse string: '${text}' as a scalar of type ${(0,hub_feature/* arrowName */.TZ)(to)}`;
        return { hfMessage, place };
    }
    if (source === "decimal" && range !== null && from.fractional !== null)
        return { hfMessage: "Rescaling Decimal value would cause data loss", place: from.fractional.place };
    if (source === "float" && range !== null) {
        if (from.fractional !== null)
            return { hfMessage: truncated(from.fractional.text, to), place: from.fractional.place };
        const far = samples.find((sample) => outside(sample, range.least, range.greatest));
        return far ? { hfMessage: truncated(far.text, to), place: far.place } : null;
    }
    if (source === "integer") {
        const exact = cast_scalar_exactIntegers[to];
        const [least, greatest] = exact === undefined ? [range?.least, range?.greatest] : [-exact, exact];
        if (least === undefined || greatest === undefined)
            return null;
        const far = samples.find((sample) => outside(sample, least, greatest));
        if (!far)
            return null;
        return { hfMessage: `Integer value ${far.text} not in range: ${least} to ${greatest}`, place: far.place };
    }
    return null;
}
/** An integer column into a decimal: the precision must hold every value of the integer type, whatever the values are. */
function narrowDecimal(from, to) {
    const match = /^decimal\d+\((\d+),\s*(-?\d+)\)$/.exec(to);
    const digits = { int8: 3, int16: 5, int32: 10, int64: 19, uint64: 20 };
    const needed = digits[from];
    if (match === null || needed === undefined)
        return null;
    const atLeast = needed + Number(match[2]);
    if (Number(match[1]) >= atLeast)
        return null;
    return `Precision is not great enough for the result. It should be at least ${atLeast}`;
}
/** Types as Arrow names them in "Unsupported cast": without unit or parameters. */
const bare = (dtype) => (0,hub_feature/* arrowName */.TZ)(dtype).replace(/[[(].*$/, "");
/**
 * Casts what a batch holds of a scalar type to another, as `pyarrow.Array.cast` does.
 * @returns what Arrow refuses, or null
 */
function castScalar(from, to, path) {
    if (from.dtype === to)
        return null;
    const types = { path, from: (0,hub_feature/* arrowName */.TZ)(from.dtype), to: (0,hub_feature/* arrowName */.TZ)(to) };
    if (to === "null")
        return {
            ...types,
            rule: "type-changed",
            hfMessage: `Couldn't cast array of type ${types.from} to null`,
            place: from.first,
        };
    if (hasNoCast(from.dtype, to))
        return {
            ...types,
            rule: "type-changed",
            hfMessage: `Unsupported cast from ${types.from} to ${bare(to)} using function cast_${bare(to)}`,
            place: from.first,
        };
    const narrow = narrowDecimal(from.dtype, to);
    if (narrow !== null)
        return { ...types, rule: "type-changed", hfMessage: narrow, place: from.first };
    const refused = refusedValue(from, to);
    return refused === null ? null : { ...types, rule: "value-does-not-fit", ...refused };
}

;// CONCATENATED MODULE: ./build/hub/cast.js




const firstOf = (observed) => (observed.kind === "null" ? null : observed.first);
/** @returns the type of a batch's column as Arrow prints it. */
const arrowTypeOf = (observed) => (0,hub_feature/* arrowForm */.qy)(featureOf(observed));
function incompatible(from, to, path) {
    const source = arrowTypeOf(from);
    const target = to.kind === "value" ? (0,hub_feature/* arrowName */.TZ)(to.dtype) : (0,hub_feature/* pythonForm */.D3)(to);
    return {
        path,
        rule: "type-changed",
        from: source,
        to: target,
        hfMessage: to.kind === "value"
            ? `Couldn't cast array of type ${source} to ${target}`
            : `Couldn't cast array of type\n${source}\nto\n${target}`,
        place: firstOf(from),
    };
}
function castLabel(from, names, path) {
    if (from.kind !== "scalar")
        return incompatible(from, { kind: "class-label", names }, path);
    const types = { path, from: (0,hub_feature/* arrowName */.TZ)(from.dtype), to: `ClassLabel of ${names.length} names` };
    if (familyOf(from.dtype) === "text")
        return from.unreadable === null
            ? null
            : {
                ...types,
                rule: "value-does-not-fit",
                hfMessage: `Invalid string class label ${from.unreadable.text}`,
                place: from.unreadable.place,
            };
    if (familyOf(from.dtype) === "integer" && from.highest !== null && from.highest.value >= names.length)
        return {
            ...types,
            rule: "value-does-not-fit",
            hfMessage: `Class label ${from.highest.text} greater than configured num_classes ${names.length}`,
            place: from.highest.place,
        };
    return castScalar(from, "int64", path);
}
function castStruct(from, to, path) {
    if (to.kind !== "struct")
        return incompatible(from, to, path);
    const added = from.fields.find(({ name }) => !to.fields.some((known) => known.name === name));
    if (added !== undefined)
        return {
            ...incompatible(from, to, [...path, added.name]),
            hfMessage: `Couldn't cast array of type\n${arrowTypeOf(from)}\nto\n${(0,hub_feature/* pythonForm */.D3)(to)}`,
            rule: "new-struct-key",
            place: firstOf(added.type) ?? from.first,
        };
    // Keys that the batch lacks are filled with nulls; the order of keys does not matter.
    for (const { name, feature } of to.fields) {
        const field = from.fields.find((each) => each.name === name);
        const problem = field === undefined ? null : castProblem(field.type, feature, [...path, name]);
        if (problem !== null)
            return problem;
    }
    return null;
}
function castList(from, to, path) {
    if (to.kind !== "list" && to.kind !== "large-list")
        return incompatible(from, to, path);
    if (to.kind === "list" && to.length !== undefined && from.length !== undefined && to.length !== from.length)
        return incompatible(from, to, path);
    return castProblem(from.item, to.item, [...path, "[]"]);
}
/**
 * Casts what a batch holds in one column to the column's fixed type, as `cast_array_to_feature` does
 * (huggingface/datasets src/datasets/table.py).
 * @returns the first thing that HuggingFace refuses, or null. Facts that are unknown (null) are taken for harmless.
 */
function castProblem(from, to, path) {
    if (from.kind === "null" || to.kind === "json")
        return null;
    if (to.kind === "class-label")
        return castLabel(from, to.names, path);
    // Images, audio and the like take a path, bytes or a struct of both.
    if (to.kind === "other")
        return from.kind === "scalar" && !["text", "bytes", "fixed-bytes"].includes(familyOf(from.dtype))
            ? incompatible(from, to, path)
            : null;
    switch (from.kind) {
        case "struct":
            return castStruct(from, to, path);
        case "list":
        case "large-list":
            return castList(from, to, path);
        case "json":
            return to.kind === "value" && familyOf(to.dtype) === "text" ? null : incompatible(from, to, path);
        case "scalar":
            return to.kind === "value" ? castScalar(from, to.dtype, path) : incompatible(from, to, path);
    }
}
/** @returns whether a batch has exactly these columns in this order and of these Arrow types: then nothing is cast. */
const isSameSchema = (columns, to) => columns.length === to.length &&
    columns.every(({ name, type }, at) => {
        const fixed = to[at];
        return fixed !== undefined && fixed.name === name && arrowTypeOf(type) === (0,hub_feature/* arrowForm */.qy)(fixed.feature);
    });

;// CONCATENATED MODULE: ./build/hub/cast-batch.js


/** @returns a batch's schema as Arrow prints it: a line for each column. */
const schemaText = (columns) => columns.map(({ name, type }) => `${name}: ${arrowTypeOf(type)}`).join("\n");
/** Python's repr of a set of column names. */
const setOfNames = (names) => `{${names.map((name) => `'${name}'`).join(", ")}}`;
const placeOf = (observed) => observed === undefined || observed.kind === "null" ? undefined : (observed.first ?? undefined);
function observedAt(columns, path) {
    const [name, ...rest] = path;
    let at = columns.find((column) => column.name === name)?.type;
    for (const step of rest) {
        if (at?.kind === "struct")
            at = at.fields.find((field) => field.name === step)?.type;
        else if (at?.kind === "list" || at?.kind === "large-list")
            at = at.item;
        else
            return undefined;
    }
    return at;
}
/** What fixed the type at a path: that value, or the nearest enclosing one. */
function originOf(origin, path) {
    for (let depth = path.length; depth > 0; depth--) {
        const place = placeOf(observedAt(origin, path.slice(0, depth)));
        if (place !== undefined)
            return place;
    }
    return undefined;
}
function newColumns(batch, features) {
    const added = batch.columns.filter(({ name }) => (0,hub_feature/* featureNamed */.ky)(features, name) === undefined);
    const [first] = added;
    if (first === undefined)
        return null;
    const missing = features.filter(({ name }) => !batch.columns.some((column) => column.name === name));
    const names = added.map(({ name }) => name);
    const new_ = `${names.length} new columns (${setOfNames(names)})`;
    const counts = missing.length === 0
        ? new_
        : `${new_} and ${missing.length} missing columns (${setOfNames(missing.map(({ name }) => name))}).`;
    const byWriter = batch.castBy === "writer";
    return {
        hfCode: byWriter ? "DatasetGenerationCastError" : "DatasetGenerationError",
        severity: "error",
        rule: "new-column",
        message: `the column "${first.name}" first appears here, after the columns were fixed`,
        hfMessage: byWriter
            ? `All the data files must have the same columns, but at some point there are ${counts}`
            : `Couldn't cast\n${schemaText(batch.columns)}\nto\n${(0,hub_feature/* featuresInPython */.Bh)(features)}\nbecause column names don't match`,
        ...(placeOf(first.type) ?? batch.first),
    };
}
const messages = {
    "type-changed": ({ from, to }, path) => `"${path}" holds ${from} here, but its type was fixed as ${to}`,
    "value-does-not-fit": ({ to }, path) => `a value of "${path}" does not fit the type ${to} that was fixed before`,
    "new-struct-key": ({ to }, path) => `the key "${path}" first appears here, after its object was fixed as ${to}`,
};
/**
 * Arrow's JSON reader loses nulls before a list's first value; a table that is cast is validated, and refused then
 * (`pa.Table.from_arrays`).
 */
const shortList = (place) => ({
    hfCode: "DatasetGenerationError",
    severity: "error",
    rule: "null-before-list-values",
    message: "the reader loses nulls at the beginning of this list, and the table can then not be cast to its types",
    hfMessage: "Length spanned by list offsets larger than values array",
    ...place,
});
/** The JSON builder writes objects as JSON text where a string is wanted (json.py, `_cast_table`). */
const isWrittenAsText = (batch, type, feature) => batch.objectsAsText === true && type.kind === "struct" && feature.kind === "value" && feature.dtype === "string";
/**
 * Casts a batch to the fixed types as `table_cast` does (huggingface/datasets src/datasets/table.py): columns that it
 * lacks become null, columns too many are refused, the rest is cast one by one, and nothing is if the schemas are equal.
 * @param origin the batch that fixed the types, for telling where; null if they were declared.
 * @returns the refusal, or null if all is well.
 */
function castBatch(batch, features, origin) {
    if (isSameSchema(batch.columns, features))
        return null;
    const added = newColumns(batch, features);
    if (added !== null)
        return added;
    for (const { name, feature } of features) {
        const type = batch.columns.find((column) => column.name === name)?.type;
        if (type === undefined || isWrittenAsText(batch, type, feature))
            continue;
        const problem = castProblem(type, feature, [name]);
        if (problem === null)
            continue;
        const earlier = origin === null ? undefined : originOf(origin, problem.path);
        return {
            hfCode: "DatasetGenerationError",
            severity: "error",
            rule: problem.rule,
            message: messages[problem.rule](problem, problem.path.join(".").replaceAll(".[]", "[]")),
            hfMessage: problem.hfMessage,
            ...(problem.place ?? batch.first),
            ...(earlier === undefined ? {} : { earlier }),
        };
    }
    return batch.shortList === undefined ? null : shortList(batch.shortList);
}

;// CONCATENATED MODULE: ./build/hub/json/fault.js
/** Thrown inside the scanner when neither reader can go on. */
class Stop extends Error {
    name = "Stop";
    fault;
    constructor(fault) {
        super(fault.text);
        this.fault = fault;
    }
}
/** RapidJSON's words (rapidjson/error/en.h), which Arrow puts after "JSON parse error: ". */
const arrowWords = {
    value: "Invalid value.",
    empty: "The document is empty.",
    name: "Missing a name for object member.",
    colon: "Missing a colon after a name of object member.",
    objectEnd: "Missing a comma or '}' after an object member.",
    arrayEnd: "Missing a comma or ']' after an array element.",
    escape: "Invalid escape character in string.",
    hex: "Incorrect hex digit after \\u escape in string.",
    surrogate: "The surrogate pair in string is invalid.",
    quote: "Missing a closing quotation mark in string.",
    encoding: "Invalid encoding in string.",
    tooBig: "Number too big to be stored in double.",
    fraction: "Missing fraction part in number.",
    exponent: "Missing exponent in number.",
    /** Ours: what Arrow says of the two halves depends on what is in them. */
    cut: "Column() changed from object to another kind",
};
/** pandas' words (pandas/_libs/src/vendored/ujson/lib/ultrajsondec.c). */
const ujsonWords = {
    value: "Expected object or value",
    tooBig: "Value is too big!",
    tooSmall: "Value is too small",
    depth: "Reached object decoding depth limit",
    trailing: "Trailing data",
    surrogate: "Unpaired high surrogate when decoding 'string'",
    octet: "Invalid octet in UTF-8 sequence when decoding 'string'",
    loneSurrogate: "'utf-8' codec can't encode character: surrogates not allowed",
    infinity: "Unexpected character found when decoding 'Infinity'",
};

;// CONCATENATED MODULE: ./build/hub/json/shape.js


/** Kinds of JSON values that Arrow's parser tells apart, as bits (apache/arrow cpp/src/arrow/json/parser.h, Kind). */
const kind = { boolean: 1, number: 2, string: 4, array: 8, object: 16 };
const kindNames = {
    [kind.boolean]: "boolean",
    [kind.number]: "number",
    [kind.string]: "string",
    [kind.array]: "array",
    [kind.object]: "object",
};
/** @returns a path as Arrow writes it. */
const pathText = (steps) => `/${steps.map((step) => (step === 0 ? "[]" : step)).join("/")}`;
/**
 * What one batch holds at one path: column, key or list item. Grows while the batch is scanned; memory is bounded by
 * the number of distinct paths, not of values.
 */
class Shape {
    name;
    parent;
    marks;
    target;
    /** Bits of `kind`, over all values that are not null. */
    kinds = 0;
    /** Holds JSON text: the path was marked, or its values are of more than one kind. */
    json;
    first = null;
    /** Offset of the last string, and of the last number among strings: Arrow sees their mixture inside a block only. */
    lastString = -1;
    lastNumber = -1;
    integers = false;
    decimals = false;
    /** NaN or infinite: a number for Arrow, null for ujson. */
    nonFinite = false;
    /** All strings so far read as timestamps. */
    dates = true;
    /** Numbers that came in another block than the strings before them: Arrow reads those as text. */
    numbersAsText = false;
    item = null;
    fields = [];
    byName = new Map();
    /** The least number of distinct keys that an object had. */
    fewestKeys = Number.POSITIVE_INFINITY;
    lowest = null;
    highest = null;
    fractional = null;
    unreadable = null;
    /** A list of which Arrow loses nulls. */
    lostNulls = null;
    /** Casts of integers, and of other numbers, depend on their values. */
    tracksIntegers;
    tracksDecimals;
    /** What a number must lie between to fit the target; the first on either side is kept. */
    limits;
    /** There is no target, or one that any JSON text fits. */
    takesAnyText;
    /** Reads text as the target type; null if no text can fail. */
    reads;
    /** The target is `timestamp[s]`, which is told from the bytes. */
    wantsTimestamp;
    constructor(name, parent, marks, target) {
        this.name = name;
        this.parent = parent;
        this.marks = marks;
        this.target = target;
        this.json = marks?.json ?? false;
        const fixed = target?.kind === "value" ? target.dtype : undefined;
        this.tracksIntegers = target !== undefined && fixed !== "int64";
        this.tracksDecimals = target !== undefined && fixed !== "float64";
        this.wantsTimestamp = fixed === "timestamp[s]";
        this.limits = target === undefined ? null : valueLimits(target);
        this.takesAnyText = target === undefined || target.kind === "json" || (fixed?.endsWith("string") ?? false);
        this.reads = this.wantsTimestamp ? null : featureReader(target);
    }
    /** @returns the shape of the items of the lists here. */
    itemShape() {
        if (this.item === null) {
            const target = this.target?.kind === "list" || this.target?.kind === "large-list" ? this.target.item : undefined;
            this.item = new Shape("[]", this, this.marks?.item ?? null, target);
        }
        return this.item;
    }
    /** Values are JSON text from here on, those before as well: notes it if they can't be read as the target any more. */
    checkEarlier() {
        const { target, kinds, first } = this;
        if (target === undefined || first === null || this.takesAnyText || this.unreadable !== null)
            return;
        const nested = (kinds & (kind.array | kind.object)) !== 0;
        const isBoolean = target.kind === "value" && target.dtype === "bool";
        if (kinds === kind.string || (kinds === kind.boolean && isBoolean))
            return;
        const text = nested ? "[…]" : kinds === kind.boolean ? "true" : this.decimals ? "1.5" : "1";
        if (nested || this.wantsTimestamp || this.reads?.(text) === false)
            this.unreadable = { text, place: first };
    }
    addField(name, bytes) {
        const target = this.target?.kind === "struct" ? this.target.fields.find((each) => each.name === name)?.feature : undefined;
        const field = {
            name,
            index: this.fields.length,
            written: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
            shape: new Shape(name, this, this.marks?.fields.get(name) ?? null, target),
            seenIn: -1,
        };
        this.fields.push(field);
        this.byName.set(name, field);
        return field;
    }
    get steps() {
        if (this.parent === null)
            return [];
        return [...this.parent.steps, this.parent.item === this ? 0 : this.name];
    }
}

;// CONCATENATED MODULE: ./build/hub/json/failures.js




const hfCode = "DatasetGenerationError";
/** In Arrow's words (cpp/src/arrow/json/parser.cc, IllegallyChangedTo). */
const changed = (conflict) => `JSON parse error: Column(${conflict.steps.length === 0 ? "" : pathText(conflict.steps)}) changed from ` +
    `${kindNames[conflict.from] ?? "value"} to ${kindNames[conflict.to] ?? "value"} in row ${conflict.row}`;
/** A value over several lines that Arrow gets in two halves: its blocks end with a line. */
const cutByBlock = (place) => (0,load_failure/* refusal */.x5)({
    rule: "value-over-blocks",
    hfCode,
    message: "this object goes over so many lines that HuggingFace's reader gets it in two halves",
    hfMessage: `JSON parse error: ${arrowWords.cut}`,
    place,
    repair: { kind: "advice", text: "Write each object on one line (JSON Lines)." },
});
/** The text is no JSON. */
function notJson(fault) {
    if (fault.text === arrowWords.cut)
        return cutByBlock(fault.place);
    return fault.text === ujsonWords.octet ? undecodable(fault.place) : noJson(fault);
}
const noJson = (fault) => (0,load_failure/* refusal */.x5)({
    rule: "not-json",
    hfCode,
    message: `this is not JSON that HuggingFace can read: ${fault.text}`,
    hfMessage: fault.grammar === "ujson" ? fault.text : `JSON parse error: ${fault.text} in row ${fault.row}`,
    place: fault.place,
});
/** A row is no object, or kinds are mixed where that is not allowed. */
const kindChanged = (conflict) => (0,load_failure/* refusal */.x5)({
    rule: conflict.steps.length === 0 ? "row-not-an-object" : "mixed-kinds",
    hfCode,
    message: conflict.steps.length === 0
        ? "this row is not an object"
        : `"${pathText(conflict.steps).slice(1)}" holds a ${kindNames[conflict.to] ?? "value"} here and another kind before`,
    hfMessage: changed(conflict),
    place: conflict.place,
});
/** The first row is a list. */
const rowIsList = (place) => kindChanged({ at: 0, place, from: kind.object, to: kind.array, steps: [], row: 0 });
/** Mixed types make the library read line by line, and these lines can't be read so. */
const linesNeeded = (place, conflict) => (0,load_failure/* refusal */.x5)({
    rule: "mixed-types-need-lines",
    hfCode,
    message: "types are mixed in this file, so each line must hold exactly one object: no blank lines, no object over several lines",
    hfMessage: "Expected object or value",
    place,
    ...(conflict === undefined ? {} : { earlier: conflict.place }),
});
/** The library looks for the mixed path by splitting it at "/", never finds it, and tries again for ever. */
const endless = (conflict) => (0,load_failure/* refusal */.x5)({
    rule: "slash-in-key",
    hfCode,
    message: `the key of "${pathText(conflict.steps).slice(1)}" contains "/" and its types are mixed: loading never ends`,
    hfMessage: null,
    place: conflict.place,
    repair: { kind: "advice", text: 'Rename the key so that it has no "/", or give it values of one type.' },
});
/** Arrow's reader crashes (SIGSEGV) on a null row before the first object. */
const nullCrash = (place) => (0,load_failure/* refusal */.x5)({
    rule: "null-before-first-object",
    hfCode,
    message: "a null stands before the first object: the reader crashes on it",
    hfMessage: null,
    place,
    repair: { kind: "advice", text: "Remove the null." },
});
/** Arrow can't hand over a schema that nests more deeply. */
const tooDeep = (place) => (0,load_failure/* refusal */.x5)({
    rule: "nested-too-deeply",
    hfCode,
    message: "lists or objects are nested more than 62 levels deep",
    hfMessage: "Recursion level in ArrowSchema struct exceeded",
    place,
});
/** Taken for an agent's trace (json.py, AGENT_TRACES_FEATURES_MARKERS), which needs another package. */
const agentTrace = (place, columns) => (0,load_failure/* refusal */.x5)({
    rule: "agent-trace",
    hfCode,
    message: `the columns ${columns} make HuggingFace take this file for an agent's trace`,
    hfMessage: "To support decoding agent traces, please install 'teich'.",
    place,
    repair: {
        kind: "advice",
        text: "Rename one of these columns, or set `parse_agent_traces: false` in the card's configs.",
    },
});
/** ujson keeps ten decimals and 64 bits, and has no number for NaN (pandas ujson_dumps with its defaults). */
const numberChanged = ({ text, place }) => ({
    hfCode: null,
    severity: "warning",
    rule: "number-rewritten",
    message: `the number ${text} comes out as another value: in arrays and files with mixed types, HuggingFace writes numbers anew with ten decimals, and NaN as null`,
    hfMessage: null,
    ...place,
    repair: { kind: "advice", text: "Write JSON Lines without mixed types, or the number as a text." },
});
/** Arrow's JSON reader moves the values behind up, and makes the last ones up. */
const nullsLost = (place) => ({
    hfCode: null,
    severity: "warning",
    rule: "null-before-list-values",
    message: "HuggingFace's reader loses nulls at the beginning of a list: the values of this column come out wrong",
    hfMessage: null,
    ...place,
    repair: { kind: "advice", text: "Leave the null out, or let a list whose first item is no null come first." },
});
/** ujson refuses invalid UTF-8; Arrow does not look. */
const undecodable = (place) => (0,load_failure/* refusal */.x5)({
    rule: "invalid-utf-8",
    hfCode,
    message: "the file is not valid UTF-8",
    hfMessage: ujsonWords.octet,
    place,
});
/** Loading succeeds, but every reader of the rows fails. */
const unreadableText = (place) => ({
    hfCode: "StreamingRowsError",
    severity: "warning",
    rule: "invalid-utf-8",
    message: "a text is not valid UTF-8: the dataset loads, but its rows can't be read",
    hfMessage: "'utf-8' codec can't decode byte: invalid start byte",
    ...place,
});
/** @param first where the bytes begin @returns where their first byte is that is no UTF-8 */
function firstInvalidPlace(bytes, first) {
    const from = firstInvalid(bytes);
    let line = first.line ?? 1;
    let lineStart = 0;
    for (let at = 0; at < from; at++) {
        if (bytes[at] !== 0x0a)
            continue;
        line++;
        lineStart = at + 1;
    }
    return { file: first.file, line, column: from - lineStart + 1 };
}
/** Halves the text until the first invalid byte is left. */
function firstInvalid(bytes) {
    let valid = 0;
    for (let step = bytes.length; step > 0; step = Math.floor(step / 2))
        while (valid + step <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(valid, valid + step)))
            valid += step;
    return valid;
}
/** One document over many lines, larger than is read here. */
const tooLarge = (file) => ({
    hfCode: null,
    severity: "warning",
    rule: "document-not-checked",
    message: "one JSON document of this size is not checked here",
    hfMessage: null,
    file,
    line: null,
    column: null,
    repair: { kind: "advice", text: "Write one object per line (JSON Lines)." },
});
/** Python knows no such encoding. */
const unknownEncoding = (file, encoding) => (0,load_failure/* refusal */.x5)({
    rule: "unknown-encoding",
    hfCode,
    message: `there is no encoding "${encoding}"`,
    hfMessage: `unknown encoding: ${encoding}`,
    place: { file, line: null, column: null },
});

;// CONCATENATED MODULE: ./build/hub/json/observe.js


function observeNumbers(shape, { reencoded }) {
    const isFloat = shape.decimals || (shape.nonFinite && !reencoded);
    if (!isFloat && !shape.integers)
        return { kind: "null" };
    const { first, lowest, highest, fractional } = shape;
    return { ...scalar(isFloat ? "float64" : "int64", first), lowest, highest, fractional };
}
/**
 * @returns the type that Arrow's JSON reader infers for all values of a path: integers until one has a fraction or an
 * exponent or leaves 64 bits, timestamps until one text is none, null if there is no value
 * (apache/arrow cpp/src/arrow/json/converter.cc, GetPromotionGraph).
 */
function observe(shape, reading) {
    if (shape.json) {
        // Where the writer fixed the types, the builder still makes `Json()` of the paths that it knows.
        if (!reading.fixed || shape.target?.kind === "json")
            return { kind: "json", first: shape.first };
        return shape.first === null ? { kind: "null" } : { ...scalar("string", shape.first), unreadable: shape.unreadable };
    }
    const { first, unreadable } = shape;
    switch (shape.kinds) {
        case 0:
            return { kind: "null" };
        case kind.boolean:
            return scalar("bool", first);
        case kind.number:
            return observeNumbers(shape, reading);
        case kind.string: {
            const isTimestamp = shape.dates && !shape.numbersAsText;
            return { ...scalar(isTimestamp ? "timestamp[s]" : "string", first), unreadable };
        }
        case kind.array:
            return { kind: "list", first, item: shape.item === null ? { kind: "null" } : observe(shape.item, reading) };
        default:
            return { kind: "struct", first, fields: observeFields(shape, reading) };
    }
}
/** @returns the columns of a batch, or the keys of a struct, in the order in which they were first seen. */
const observeFields = (shape, reading) => shape.fields.map((field) => ({ name: field.name, type: observe(field.shape, reading) }));
/** @returns how deeply lists and structs nest. */
function depthOf(observed) {
    if (observed.kind === "list" || observed.kind === "large-list")
        return 1 + depthOf(observed.item);
    if (observed.kind === "struct")
        return 1 + observed.fields.reduce((deepest, { type }) => Math.max(deepest, depthOf(type)), 0);
    return 0;
}
/** @returns the first list of which Arrow loses nulls, outside of JSON text. */
function shortListIn(shape) {
    if (shape.json)
        return null;
    if (shape.lostNulls !== null)
        return shape.lostNulls;
    const below = shape.item === null ? shape.fields.map((field) => field.shape) : [shape.item];
    for (const each of below) {
        const found = shortListIn(each);
        if (found !== null)
            return found;
    }
    return null;
}
/** @returns whether some of it is `Json()`. */
function hasJson(observed) {
    if (observed.kind === "list" || observed.kind === "large-list")
        return hasJson(observed.item);
    if (observed.kind === "struct")
        return observed.fields.some(({ type }) => hasJson(type));
    return observed.kind === "json";
}

;// CONCATENATED MODULE: ./build/hub/json/emit.js




/** "Recursion level in ArrowSchema struct exceeded" beyond (apache/arrow cpp/src/arrow/c/bridge.cc). */
const deepestSchema = 62;
/** Hands a batch to the orchestration. @returns why the library stops at it, or null. */
function emit(run, scanner, reading) {
    const fixed = run.features !== null;
    const columns = observeFields(scanner.root, { reencoded: reading.reencoded, fixed });
    if (scanner.changedNumber !== null && !run.toldChange) {
        run.toldChange = true;
        run.sink.finding(numberChanged(scanner.changedNumber));
    }
    const short = shortListIn(scanner.root);
    if (short !== null) {
        // `Json()` is made by a cast.
        if (columns.some(({ type }) => hasJson(type)))
            return shortList(short);
        run.sink.finding(nullsLost(short));
    }
    return emitColumns(run, columns, scanner.rows, { ...reading, ...(short === null ? {} : { shortList: short }) });
}
/** As `emit`, for columns that are known already. */
function emitColumns(run, columns, rows, { first, needsFullRead, shortList }) {
    if (run.features === null && needsFullRead)
        run.gaveUpLookingAhead = true;
    const castBy = run.features === null ? !run.gaveUpLookingAhead : run.castsItself;
    const deep = columns.some(({ type }) => depthOf(type) > deepestSchema);
    if (deep)
        return tooDeep(first);
    if (run.features === null && castBy && run.options.agentTraces) {
        const names = agentTraceColumns(columns);
        if (names !== null)
            return agentTrace(first, names.map((name) => `"${name}"`).join(", "));
    }
    // A table without columns has no rows, unless columns are added to it.
    const hasColumns = columns.length > 0 || (run.features?.length ?? 0) > 0;
    run.sink.batch({
        file: first.file,
        columns,
        rows: hasColumns ? rows : 0,
        first,
        castBy: castBy ? "builder" : "writer",
        objectsAsText: castBy,
        ...(shortList === undefined ? {} : { shortList }),
    });
    return null;
}

;// CONCATENATED MODULE: ./build/hub/json/path-marks.js
const noMarks = () => ({ json: false, item: null, fields: new Map() });
/** Marks the path; `0` stands for the items of a list. */
function mark(marks, path) {
    let at = marks;
    for (const step of path) {
        if (step === 0)
            at = at.item ??= noMarks();
        else {
            const next = at.fields.get(step) ?? noMarks();
            at.fields.set(step, next);
            at = next;
        }
    }
    at.json = true;
}
/** @returns whether any path is marked. */
const hasMarks = (marks) => marks.json || (marks.item !== null && hasMarks(marks.item)) || [...marks.fields.values()].some(hasMarks);
function markFeature(marks, feature) {
    if (feature.kind === "json")
        marks.json = true;
    else if (feature.kind === "struct")
        markFeatures(marks, feature.fields);
    else if (feature.kind === "list" || feature.kind === "large-list")
        markFeature((marks.item ??= noMarks()), feature.item);
}
/** Marks every `Json()` of the fixed types (huggingface/datasets utils/json.py, get_json_field_paths_from_feature). */
function markFeatures(marks, features) {
    for (const { name, feature } of features) {
        const next = marks.fields.get(name) ?? noMarks();
        marks.fields.set(name, next);
        markFeature(next, feature);
    }
}
/** @returns whether the path or one that leads to it is marked. */
function isCovered(marks, path) {
    let at = marks;
    for (const step of path) {
        at = step === 0 ? at.item : at.fields.get(step);
        if (!at)
            return false;
        if (at.json)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/hub/json/mixed.js


/**
 * Makes `Json()` of what the library's look at the first batch takes for irregular: objects whose keys differ from row to
 * row or that are empty, and lists or objects mixed with anything else. Mixed scalars are left to Arrow's own refusal
 * (huggingface/datasets src/datasets/utils/json.py, find_mixed_struct_types_field_paths).
 * @returns whether there was any.
 */
function markMixed(root, marks) {
    let found = false;
    const check = (shape) => {
        if (isIrregular(shape)) {
            found = true;
            shape.json = true;
            mark(marks, shape.steps);
            return;
        }
        if (shape.item !== null)
            check(shape.item);
        for (const field of shape.fields)
            check(field.shape);
    };
    for (const column of root.fields)
        check(column.shape);
    return found;
}
function isIrregular({ kinds, fields, fewestKeys }) {
    if (kinds === kind.object)
        return fields.length === 0 || fewestKeys !== fields.length;
    const nested = kinds & (kind.object | kind.array);
    return nested !== 0 && kinds !== kind.array;
}

;// CONCATENATED MODULE: ./build/hub/json/verdict.js



const failure = (found) => ({ kind: "failure", failure: found });
/**
 * Decides what becomes of a scanned batch, and marks the paths that are JSON text from here on. Order of the library:
 * look-ahead, ujson if any path is marked, Arrow; Arrow's "changed from" sends it back to ujson with one more path
 * (json.py, `_generate_tables`).
 */
function judge(run, scanner, scanned) {
    const { hard, brokenLine, rewritten, looksAhead } = scanned;
    const { arrowFault, ujsonFault } = scanner;
    const canReread = hard === null && ujsonFault === null && brokenLine === null;
    const mixed = looksAhead && canReread && markMixed(scanner.root, run.marks);
    if (mixed && !rewritten && scanner.sawNonFinite)
        return { kind: "scan-again" };
    const conflicts = scanner.conflicts.filter(({ steps }) => !isCovered(run.marks, steps));
    const [conflict] = conflicts;
    const stopsArrow = earlier(arrowFault, hard);
    if (mixed || rewritten) {
        const refused = hard ?? ujsonFault;
        if (refused !== null)
            return failure(notJson(refused));
        if (brokenLine !== null)
            return failure(linesNeeded(brokenLine, conflict));
    }
    else if (stopsArrow !== null && stopsArrow.at <= (conflict?.at ?? Number.POSITIVE_INFINITY)) {
        const otherwise = notJson(stopsArrow);
        // A second row is trailing data to the reader of whole documents.
        return scanner.rows > 1 || stopsArrow.row > 0 ? failure(otherwise) : { kind: "whole-document", otherwise };
    }
    if (scanner.leadingNull !== null)
        return failure(nullCrash(scanner.leadingNull));
    if (conflict === undefined)
        return { kind: "table", reencoded: mixed || rewritten };
    if (!run.options.mixedTypes)
        return { kind: "whole-document", otherwise: kindChanged(conflict) };
    const refused = conflictFailure(conflict, hard ?? ujsonFault, brokenLine);
    if (refused !== null)
        return failure(refused);
    return markConflicts(run, conflicts, scanner, rewritten);
}
const earlier = (one, other) => one !== null && (other === null || one.at < other.at) ? one : other;
function conflictFailure(conflict, refused, brokenLine) {
    if (conflict.steps.length === 0)
        return kindChanged(conflict);
    if (refused !== null)
        return notJson(refused);
    return brokenLine === null ? null : linesNeeded(brokenLine, conflict);
}
function markConflicts(run, conflicts, scanner, rewritten) {
    // Written anew, NaN is null: what it is mixed with may not be mixed then.
    let again = !rewritten && scanner.sawNonFinite;
    for (const each of again ? conflicts.slice(0, 1) : conflicts) {
        const path = pathFromMessage(each.steps);
        if (path === "endless")
            return failure(endless(each));
        if (path === "wrong")
            return failure(kindChanged(each));
        mark(run.marks, path);
        again ||= path.length < each.steps.length;
    }
    return again && !rewritten ? { kind: "scan-again" } : { kind: "table", reencoded: true };
}
/**
 * The library takes the path out of Arrow's message, where it is joined by "/": a key with "/" is looked for in vain for
 * ever, a key "[]" is taken for a list, and an empty key at the end is lost
 * (utils/json.py, get_json_field_path_from_pyarrow_json_error).
 */
function pathFromMessage(steps) {
    if (steps.includes("[]"))
        return "wrong";
    if (steps.some((step) => step !== 0 && step.includes("/")))
        return "endless";
    if (steps.length === 1)
        return steps;
    if (steps[0] === "")
        return "endless";
    let end = steps.length;
    while (end > 1 && steps[end - 1] === "")
        end--;
    return steps.slice(0, end);
}

;// CONCATENATED MODULE: ./build/hub/json/array-batch.js






/** Elements are scanned when so many bytes of them are complete. */
const array_batch_window = 1 << 20;
/**
 * Reads a JSON array: one batch of its elements, whatever its size. The library reads it whole, and writes each element
 * anew with ujson; elements that are no objects become a column `text`.
 */
class ArrayBatch {
    #run;
    #scanner;
    #looksAhead;
    #first;
    /** The column of elements that are no objects; null in a list of objects. */
    #text;
    /** Bytes at the front of the backlog whose structure is known; how deep the next byte is, and whether in a string. */
    #known = 0;
    #depth = 0;
    #inString = false;
    /** Behind the last comma between elements. */
    #complete = 0;
    /** Behind the closing bracket. */
    #closed = 0;
    #opened = false;
    /** @param head what the library looks at to tell a list of objects from a list of anything else */
    constructor(run, scanner, head, isFirst) {
        this.#run = run;
        this.#scanner = scanner;
        this.#looksAhead = isFirst && run.features === null && run.options.mixedTypes;
        scanner.startBatch(run.newRoot(), [], true);
        this.#first = { file: scanner.file, line: scanner.line, column: 1 };
        const beforeQuote = head.toString("latin1").split('"', 1)[0] ?? "";
        this.#text = beforeQuote.includes("{") ? null : scanner.root.addField("text", new Uint8Array()).shape;
    }
    /**
     * Reads from the front of the backlog.
     * @returns how many bytes it is through with, and what came of the array once it is over.
     */
    read(bytes, length, isLast) {
        this.#findCommas(bytes, length);
        const end = this.#closed > 0 || isLast ? length : this.#complete;
        if (end < array_batch_window && !isLast)
            return { used: 0, verdict: null };
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(0, end)))
            return this.#over(length, { kind: "failure", failure: undecodable(this.#first) });
        const next = bytes[end] ?? 0;
        this.#scanner.load(bytes, end);
        const fault = this.#scan(end, isLast);
        this.#scanner.leave();
        bytes[end] = next;
        if (fault !== null)
            return this.#over(length, { kind: "failure", failure: notJson(fault) });
        this.#known -= end;
        this.#complete = 0;
        if (this.#closed > 0)
            this.#closed = -1;
        return isLast ? this.#over(end, this.#end()) : { used: end, verdict: null };
    }
    #over(used, verdict) {
        return { used, verdict };
    }
    #end() {
        const run = this.#run;
        // An empty array has no column either.
        if (this.#scanner.rows === 0)
            this.#scanner.root = run.newRoot();
        const scanned = { hard: null, brokenLine: null, rewritten: true, looksAhead: this.#looksAhead };
        const verdict = judge(run, this.#scanner, scanned);
        if (verdict.kind !== "table")
            return verdict;
        const failure = emit(run, this.#scanner, { first: this.#first, reencoded: true, needsFullRead: true });
        return failure === null ? verdict : { kind: "failure", failure };
    }
    /** Finds the last comma between elements, so that only whole elements are scanned. */
    #findCommas(bytes, length) {
        let at = this.#known;
        while (at < length) {
            if (this.#inString) {
                const code = bytes[at];
                if (code === ascii.backslash)
                    at++;
                else if (code === ascii.quote)
                    this.#inString = false;
            }
            else
                this.#structure(bytes[at], at + 1);
            at++;
        }
        this.#known = at;
    }
    #structure(code, behind) {
        switch (code) {
            case ascii.quote:
                this.#inString = true;
                break;
            case ascii.openBrace:
            case ascii.openBracket:
                this.#depth++;
                break;
            case ascii.closeBrace:
            case ascii.closeBracket:
                this.#depth--;
                if (this.#depth === 0 && this.#closed === 0)
                    this.#closed = behind;
                break;
            case ascii.comma:
                if (this.#depth === 1)
                    this.#complete = behind;
                break;
            case undefined:
            default:
        }
    }
    #scan(end, isLast) {
        try {
            this.#elements(end, isLast);
            return null;
        }
        catch (thrown) {
            if (thrown instanceof Stop)
                return thrown.fault;
            throw thrown;
        }
    }
    #elements(end, isLast) {
        const scanner = this.#scanner;
        let at = 0;
        if (this.#closed === -1)
            return this.#trailing(end);
        if (!this.#opened) {
            this.#opened = true;
            at = scanner.space(1);
            if (scanner.isClosing(at))
                return this.#trailing(end, at + 1);
        }
        at = scanner.space(at);
        while (at < end) {
            at = this.#text === null ? scanner.row(at) : scanner.item(this.#text, at);
            at = scanner.space(at);
            if (scanner.isClosing(at))
                return this.#trailing(end, at + 1);
            at = scanner.space(scanner.separator(at));
        }
        if (isLast)
            scanner.halt(at, arrowWords.arrayEnd);
    }
    #trailing(end, from = 0) {
        const at = this.#scanner.space(from);
        if (at < end)
            this.#scanner.halt(at, ujsonWords.trailing);
        this.#closed = -1;
    }
}

;// CONCATENATED MODULE: ./build/hub/json/blocks.js
const lineFeed = 0x0a;
/** Arrow reads a batch in blocks of this many bytes (json.py: chunksize / 32, at least 16 KiB). */
const blockSizeOf = (chunkSize) => Math.max(Math.floor(chunkSize / 32), 16 << 10);
/** Whether a line spans a whole block: Arrow then says "straddling object", and the library doubles the block. */
function straddles(bytes, length, size) {
    for (let start = size; start + size < length; start += size) {
        const end = bytes.indexOf(lineFeed, start);
        if (end === -1 || end >= start + size)
            return true;
    }
    return false;
}
/**
 * @param size the size that the batch before was read with
 * @returns the size of the blocks for a batch: the whole batch if it is more than eight blocks long.
 */
function fitBlockSize(bytes, length, size) {
    if (Math.floor(length / 8) > size)
        return length;
    let fitted = size;
    while (fitted < length && straddles(bytes, length, fitted))
        fitted *= 2;
    return fitted;
}
/**
 * @returns the offsets behind each block but the last. A block ends with the last line that ends in it
 * (apache/arrow cpp/src/arrow/json/chunker.cc with newlines_in_values off).
 */
function blockEnds(bytes, length, size) {
    const ends = [];
    for (let limit = size; limit < length; limit += size) {
        const end = bytes.lastIndexOf(lineFeed, limit - 1) + 1;
        if (end > (ends.at(-1) ?? 0))
            ends.push(end);
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/hub/json/frame.js


/** What pandas refuses, in its or Arrow's words. */
class FrameError extends Error {
    name = "FrameError";
}
const isObject = (value) => value instanceof Map;
const isList = (value) => Array.isArray(value);
/**
 * Makes a table of a JSON document as `pandas.read_json` does: an object holds columns (lists, or objects by row label),
 * a list holds rows; scalars in a single column become `text` in json.py.
 * @throws FrameError
 */
function frameOf(document) {
    if (isObject(document))
        return frameOfColumns(document);
    if (isList(document))
        return frameOfRows(document);
    throw new FrameError("DataFrame constructor not properly called!");
}
function frameOfColumns(document) {
    const values = [...document.values()];
    const lists = values.filter(isList);
    const objects = values.filter(isObject);
    if (values.length > 0 && lists.length === 0 && objects.length === 0)
        throw new FrameError("If using all scalar values, you must pass an index");
    if (lists.length > 0 && objects.length > 0)
        throw new FrameError("Mixing dicts with non-Series may lead to ambiguous ordering.");
    const rows = lists[0]?.length ?? 0;
    if (lists.some(({ length }) => length !== rows))
        throw new FrameError("All arrays must be of the same length");
    const labels = [...new Set(objects.flatMap((object) => [...object.keys()]))];
    const count = objects.length > 0 ? labels.length : rows;
    const cellsOf = (value) => {
        if (isList(value))
            return value;
        if (isObject(value))
            return labels.map((label) => value.get(label) ?? null);
        return Array.from({ length: count }, () => value);
    };
    return { rows: count, columns: [...document].map(([name, value]) => ({ name, cells: cellsOf(value) })) };
}
function frameOfRows(rows) {
    if (rows.every((row) => row === null || isObject(row))) {
        const names = [...new Set(rows.flatMap((row) => (isObject(row) ? [...row.keys()] : [])))];
        const cell = (row, name) => (isObject(row) ? (row.get(name) ?? null) : null);
        return { rows: rows.length, columns: names.map((name) => ({ name, cells: rows.map((row) => cell(row, name)) })) };
    }
    if (!rows.some(isList))
        return { rows: rows.length, columns: [{ name: "text", cells: rows }] };
    const width = Math.max(...rows.map((row) => (isList(row) ? row.length : 1)));
    const cell = (row, at) => (isList(row) ? (row[at] ?? null) : at === 0 ? row : null);
    const columns = Array.from({ length: width }, (_, at) => ({
        name: width === 1 ? "text" : String(at),
        cells: rows.map((row) => cell(row, at)),
    }));
    return { rows: rows.length, columns };
}
/** Names of which pandas tries to make dates (pandas/io/json/_json.py, `_try_convert_dates`). */
const isDateName = (name) => /_at$|_time$|^timestamp|^modified$|^date$/.test(name.toLowerCase());
/** Numbers up to one year after 1970 are no dates to pandas. */
const leastStamp = 31_536_000;
const isDate = (value) => typeof value === "string"
    ? infersAsTimestamp(value.replace(/\.\d{1,9}(?=$|[Z+-])/, ""))
    : (typeof value === "number" || typeof value === "bigint") && value > leastStamp;
/** @returns the columns' types as `dtype_backend="pyarrow"` makes them. @throws FrameError where Arrow finds no type */
const observeFrame = ({ columns }) => columns.map(({ name, cells }) => ({ name, type: observeCells(name, cells) }));
function observeCells(name, cells) {
    const values = cells.filter((cell) => cell !== null);
    if (values.length === 0)
        return { kind: "null" };
    const numeric = values.every((value) => typeof value === "number" || typeof value === "bigint");
    if (isDateName(name) && values.every(isDate) && (numeric || values.every((value) => typeof value === "string")))
        return scalar("timestamp[ns]");
    if (!numeric)
        return observeNested(values);
    if (values.some((value) => typeof value === "number" && !Number.isInteger(value)))
        return scalar("float64");
    return scalar(values.some((value) => value >= 1n << 63n) ? "uint64" : "int64");
}
/** Arrow's own inference from Python objects: no mixture but that of integers and floats. */
function observeNested(values) {
    const some = values.filter((value) => value !== null);
    const [first] = some;
    if (first === undefined)
        return { kind: "null" };
    if (some.every(isList))
        return { kind: "list", first: null, item: observeNested(some.flat()) };
    if (some.every(isObject)) {
        const names = [...new Set(some.flatMap((object) => [...object.keys()]))];
        const fields = names.map((name) => ({ name, type: observeNested(some.map((object) => object.get(name) ?? null)) }));
        return { kind: "struct", first: null, fields };
    }
    for (const [type, dtype] of [
        ["string", "string"],
        ["boolean", "bool"],
        ["bigint", "int64"],
    ])
        if (some.every((value) => typeof value === type))
            return scalar(dtype);
    if (some.every((value) => typeof value === "number" || typeof value === "bigint"))
        return scalar("float64");
    throw new FrameError("cannot mix values of different types in one column");
}

;// CONCATENATED MODULE: ./build/hub/json/ujson-text.js

const wrap = 1n << 64n;
const leastInteger = 1n << 63n;
/**
 * Why ujson refuses a number's digits, if it does. It multiplies in 64 bits and only notices an overflow when the new
 * value is less than the one before, so that some numbers that are too big come through wrong.
 */
function digitsFault(digits, negative) {
    let value = 0n;
    for (const digit of digits) {
        const next = (value * 10n + BigInt(digit)) % wrap;
        if (negative && next > leastInteger)
            return ujsonWords.tooSmall;
        if (next < value)
            return negative ? ujsonWords.tooSmall : ujsonWords.tooBig;
        value = next;
    }
    return null;
}
const number = /^-?\d+(?:\.\d*)?(?:[eE][+-]?\d*)?$/;
const word = /^(?:true|false|null|NaN|-?Infinity)$/;
/**
 * @returns whether ujson reads a text as one JSON value; the library then takes a string of a `Json()` column for
 * already encoded (huggingface/datasets utils/json.py, json_encode_field): "007" becomes 7, "true" becomes true.
 */
function isUjson(text) {
    const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    if (word.test(trimmed))
        return true;
    if (number.test(trimmed))
        return digitsFault(/\d+/.exec(trimmed)?.[0] ?? "", trimmed.startsWith("-")) === null;
    if (!/^[[{"]/.test(trimmed))
        return false;
    try {
        JSON.parse(trimmed);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/hub/json/ujson-value.js


/** What ujson refuses, in its words. */
class UjsonError extends Error {
    name = "UjsonError";
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const deepest = 1024;
const blank = /[ \t\r\n]*/y;
const numberForm = /-?\d+(\.\d*)?([eE][+-]?\d*)?/y;
const ujson_value_words = [
    ["null", null],
    ["true", true],
    ["false", false],
    ["NaN", null],
    ["Infinity", null],
    ["-Infinity", null],
];
const escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
/** ujson allows what RapidJSON does not: control characters in strings, leading zeros, a comma before a closing brace. */
class UjsonParser {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value();
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail(ujsonWords.trailing);
        return value;
    }
    #fail(message) {
        throw new UjsonError(message, this.#at);
    }
    #space() {
        blank.lastIndex = this.#at;
        blank.test(this.#text);
        this.#at = blank.lastIndex;
        return this.#text[this.#at];
    }
    #value() {
        const next = this.#space();
        if (next === '"')
            return this.#string();
        if (next !== "{" && next !== "[")
            return this.#number() ?? this.#word();
        if (++this.#depth > deepest)
            this.#fail(ujsonWords.depth);
        this.#at++;
        const value = next === "{" ? this.#object() : this.#list();
        this.#depth--;
        return value;
    }
    #word() {
        const found = ujson_value_words.find(([word]) => this.#text.startsWith(word, this.#at));
        if (found === undefined)
            this.#fail(ujsonWords.value);
        this.#at += found[0].length;
        return found[1];
    }
    #number() {
        numberForm.lastIndex = this.#at;
        const match = numberForm.exec(this.#text);
        if (match === null)
            return null;
        const [literal, fraction, exponent] = match;
        const negative = literal.startsWith("-");
        const fault = digitsFault(/\d+/.exec(literal)?.[0] ?? "", negative);
        if (fault !== null)
            this.#fail(fault);
        this.#at += literal.length;
        return fraction === undefined && exponent === undefined ? BigInt(literal) : Number.parseFloat(literal);
    }
    #string() {
        let text = "";
        let from = ++this.#at;
        for (;;) {
            const code = this.#text[this.#at];
            if (code === undefined)
                this.#fail("Unmatched ''\"' when when decoding 'string'");
            if (code === '"')
                break;
            if (code !== "\\") {
                this.#at++;
                continue;
            }
            text += this.#text.slice(from, this.#at) + this.#escape();
            from = this.#at;
        }
        return text + this.#text.slice(from, this.#at++);
    }
    #escape() {
        const code = this.#text[this.#at + 1] ?? "";
        if (code === "u") {
            const digits = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at + 2, this.#at + 6));
            if (digits === null)
                this.#fail("Unexpected character in unicode escape sequence when decoding 'string'");
            this.#at += 6;
            return String.fromCharCode(Number.parseInt(digits[0], 16));
        }
        if (code === "" || !'"\\/bfnrt'.includes(code))
            this.#fail("Unrecognized escape sequence when decoding 'string'");
        this.#at += 2;
        return escapes[code] ?? code;
    }
    #list() {
        const items = [];
        if (this.#closes("]"))
            return items;
        for (;;) {
            items.push(this.#value());
            if (this.#closes("]"))
                return items;
            if (this.#text[this.#at] !== ",")
                this.#fail("Unexpected character found when decoding array value (2)");
            this.#at++;
        }
    }
    #object() {
        const members = new Map();
        while (!this.#closes("}")) {
            if (this.#text[this.#at] !== '"')
                this.#fail("Key name of object must be 'string' when decoding 'object'");
            const key = this.#string();
            if (this.#space() !== ":")
                this.#fail("No ':' found when decoding object value");
            this.#at++;
            members.set(key, this.#value());
            if (this.#closes("}"))
                break;
            if (this.#text[this.#at] !== ",")
                this.#fail("Unexpected character found when decoding object value");
            this.#at++;
        }
        return members;
    }
    #closes(bracket) {
        if (this.#space() !== bracket)
            return false;
        this.#at++;
        return true;
    }
}
/**
 * Reads a JSON document as pandas' ujson does (pandas/_libs/src/vendored/ujson/lib/ultrajsondec.c).
 * @throws UjsonError
 */
const parseUjson = (text) => new UjsonParser(text).document();

;// CONCATENATED MODULE: ./build/hub/json/document.js







/** Documents that are larger are not read as a whole here. */
const largestDocument = 64 << 20;
const document_failure = (place, hfMessage) => (0,load_failure/* refusal */.x5)({
    rule: "document-not-a-table",
    hfCode: "DatasetGenerationError",
    message: "the file is not JSON Lines, and HuggingFace can't make a table of it as one JSON document either",
    hfMessage,
    place,
});
/**
 * Reads a file as one JSON document through pandas, as the library does with the parameter `field`, or when Arrow can't
 * read it (json.py, pandas_read_json).
 * @returns why the library stops here, or null
 */
function readDocument(run, file, text) {
    const first = (0,finding/* wholeFile */.A)(file);
    try {
        const frame = frameOf(recordsIn(parseUjson(text), run.options.field));
        const columns = withFacts(run, frame, observeFrame(frame), first);
        return emitColumns(run, columns, frame.rows, { first, reencoded: true, needsFullRead: true });
    }
    catch (thrown) {
        if (thrown instanceof UjsonError || thrown instanceof FrameError)
            return document_failure(first, thrown.message);
        throw thrown;
    }
}
function recordsIn(document, field) {
    if (field === null)
        return document;
    const value = document instanceof Map ? document.get(field) : undefined;
    if (value === undefined)
        throw new FrameError(`'${field}'`);
    return value;
}
/** Adds the facts on which a cast to fixed types depends. */
function withFacts(run, frame, columns, place) {
    const { features } = run;
    if (features === null)
        return columns;
    return columns.map(({ name, type }, at) => {
        const target = (0,hub_feature/* featureNamed */.ky)(features, name);
        if (type.kind !== "scalar" || target === undefined)
            return { name, type };
        const cells = frame.columns[at]?.cells ?? [];
        return { name, type: { ...type, ...factsOf(cells, target, place) } };
    });
}
const document_textOf = (value) => (typeof value === "object" ? "" : String(value));
function factsOf(cells, target, place) {
    const reads = featureReader(target);
    const unreadable = cells.find((cell) => typeof cell === "string" && reads?.(cell) === false);
    const numbers = cells.filter((cell) => typeof cell === "number" || typeof cell === "bigint");
    const fractional = numbers.find((value) => typeof value === "number" && !Number.isInteger(value));
    const sample = (value) => value === undefined ? null : { text: document_textOf(value), place };
    const sorted = numbers.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
    const bound = (value) => value === undefined ? null : { text: String(value), place, value };
    return {
        unreadable: sample(unreadable),
        fractional: sample(fractional),
        lowest: bound(sorted[0]),
        highest: bound(sorted.at(-1)),
    };
}

;// CONCATENATED MODULE: ./build/hub/json/lines-batch.js







/** Reads the batches of a file of JSON Lines, or of JSON values one after the other. */
class LinesBatch {
    #run;
    #scanner;
    #blockSize;
    /** Where a row is not alone on its line, or a line has no row. */
    #brokenLine = null;
    #toldUtf8 = false;
    constructor(run, scanner, blockSize) {
        this.#run = run;
        this.#scanner = scanner;
        this.#blockSize = blockSize;
    }
    /**
     * Reads the batch that fills the first `length` bytes, and hands it on.
     * @param hasMark a byte-order mark stood before it, which the library leaves there.
     */
    read(bytes, length, isFirst, hasMark) {
        const run = this.#run;
        const scanner = this.#scanner;
        this.#blockSize = fitBlockSize(bytes, length, this.#blockSize);
        const first = scanner.place(0);
        const ends = blockEnds(bytes, length, this.#blockSize);
        const looksAhead = isFirst && run.features === null && run.options.mixedTypes;
        // The end mark overwrites the first byte of the next batch for the time of the scan.
        const next = bytes[length] ?? 0;
        const start = scanner.position;
        const scan = (rewritten) => {
            scanner.startBatch(run.newRoot(), ends, rewritten);
            scanner.position = start;
            this.#brokenLine = hasMark ? first : null;
            const hard = this.#scan(length);
            if (invalid !== null)
                scanner.refuseText(invalid);
            return judge(run, scanner, { hard, brokenLine: this.#brokenLine, rewritten, looksAhead });
        };
        const text = bytes.subarray(0, length);
        const invalid = (0,external_node_buffer_.isUtf8)(text) ? null : firstInvalidPlace(text, first);
        scanner.load(bytes, length);
        let verdict = scan(hasMarks(run.marks));
        if (verdict.kind === "scan-again")
            verdict = scan(true);
        scanner.leave();
        bytes[length] = next;
        if (verdict.kind !== "table")
            return verdict;
        this.#tellUtf8(invalid);
        const failure = emit(run, scanner, { first, reencoded: verdict.reencoded, needsFullRead: false });
        return failure === null ? verdict : { kind: "failure", failure };
    }
    #scan(length) {
        try {
            this.#rows(length);
            return null;
        }
        catch (thrown) {
            if (thrown instanceof Stop)
                return thrown.fault;
            throw thrown;
        }
    }
    #rows(length) {
        const scanner = this.#scanner;
        let breaks = scanner.breaks;
        let allowed = 0;
        for (let at = scanner.space(0); at < length; at = scanner.space(at)) {
            if (scanner.breaks - breaks !== allowed)
                this.#brokenLine ??= scanner.place(at);
            allowed = 1;
            breaks = scanner.breaks;
            const start = at;
            at = scanner.row(at);
            if (scanner.breaks === breaks)
                continue;
            this.#brokenLine ??= scanner.place(at);
            breaks = scanner.breaks;
            scanner.checkBlocks(start, at);
        }
        if (scanner.breaks - breaks > allowed)
            this.#brokenLine ??= scanner.place(length);
    }
    /** Arrow takes whatever bytes stand in a text; who reads the rows does not. */
    #tellUtf8(invalid) {
        if (this.#toldUtf8 || invalid === null)
            return;
        this.#toldUtf8 = true;
        this.#run.sink.finding(unreadableText(invalid));
    }
}

;// CONCATENATED MODULE: ./build/hub/json/text-cursor.js



/** How many bytes a buffer has behind its text, for the end mark and what is looked at together with it. */
const endRoom = 4;
/** Shared by all that read nothing yet: there may be a hundred thousand files. */
const text_cursor_noBytes = external_node_buffer_.Buffer.alloc(endRoom);
const noView = new DataView(text_cursor_noBytes.buffer, text_cursor_noBytes.byteOffset, endRoom);
/**
 * A place in a text that comes piece by piece, with its lines, and the faults that were found so far. The byte at `end` is
 * NUL, which ends every loop.
 */
class TextCursor {
    file;
    bytes = text_cursor_noBytes;
    /** The same bytes, to look at four at once. */
    view = noView;
    end = 0;
    /** Rows of the running batch. */
    rows = 0;
    line = 1;
    /** Line ends seen, of whichever kind: LF, CR, CR LF. */
    breaks = 0;
    /** The first text that each reader refuses; what both refuse is thrown. */
    arrowFault = null;
    ujsonFault = null;
    #lineStart = 0;
    /** UTF-16 units of the current line before the buffer's first byte. */
    #unitsBefore = 0;
    constructor(file) {
        this.file = file;
    }
    /**
     * Gives the text that follows the last one. Overwrites the byte at `end`. The last text's bytes may be gone by now,
     * so a line's units are counted when a text is left: see `leave`.
     * @param end behind it there is room for {@link endRoom} bytes
     */
    load(bytes, end) {
        if (this.bytes !== bytes)
            this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        this.bytes = bytes;
        this.end = end;
        bytes[end] = 0;
    }
    /** @returns where the reader stands among the lines, for reading a text once more. */
    get position() {
        return { line: this.line, breaks: this.breaks, lineStart: this.#lineStart, unitsBefore: this.#unitsBefore };
    }
    set position({ line, breaks, lineStart, unitsBefore }) {
        this.line = line;
        this.breaks = breaks;
        this.#lineStart = lineStart;
        this.#unitsBefore = unitsBefore;
    }
    /** Ends the work on a text, as long as its bytes are there. */
    leave() {
        this.#unitsBefore += this.#units(this.#lineStart, this.end);
        this.#lineStart = 0;
        this.end = 0;
    }
    /** Throws a fault that stops both readers. */
    halt(at, text) {
        return this.stop(at, text);
    }
    isClosing(at) {
        return this.bytes[at] === ascii.closeBracket;
    }
    /** @returns the offset behind a comma between elements. */
    separator(at) {
        if (this.bytes[at] !== ascii.comma)
            this.stop(at, arrowWords.arrayEnd);
        return at + 1;
    }
    /** @returns where an offset of the current line lies in the file. */
    place(at) {
        const column = this.#unitsBefore + this.#units(this.#lineStart, Math.max(at, this.#lineStart)) + 1;
        return { file: this.file, line: this.line, column };
    }
    #units(from, to) {
        let units = 0;
        for (let at = from; at < to; at++) {
            const code = this.bytes[at] ?? 0;
            if ((code & 0xc0) !== 0x80)
                units += code >= 0xf0 ? 2 : 1;
        }
        return units;
    }
    /** Notes what one reader refuses; throws what both do. */
    refuse(grammar, at, text) {
        const fault = { grammar, at, place: this.place(at), text, row: this.rows };
        if (grammar === "both")
            throw new Stop(fault);
        if (grammar === "arrow")
            this.arrowFault ??= fault;
        else
            this.ujsonFault ??= fault;
    }
    stop(at, text) {
        throw new Stop({ grammar: "both", at, place: this.place(at), text, row: this.rows });
    }
    /** Skips white space. */
    space(from) {
        let at = from;
        for (;;) {
            const code = this.bytes[at] ?? 0;
            // Nearly always.
            if (code > ascii.space)
                return at;
            if (code === ascii.lineFeed) {
                if (this.bytes[at - 1] !== ascii.carriageReturn || at === 0)
                    this.breaks++;
                this.line++;
                this.#lineStart = at + 1;
                this.#unitsBefore = 0;
            }
            else if (code === ascii.carriageReturn)
                this.breaks++;
            else if (code !== ascii.space && code !== ascii.tab)
                return at;
            at++;
        }
    }
}

;// CONCATENATED MODULE: ./build/hub/json/number-reader.js




const number_reader_isDigit = (code) => code !== undefined && code >= ascii.zero && code <= ascii.nine;
/** Moves over the numbers of JSON text, and notes where Arrow's reader or pandas' ujson would refuse one. */
class NumberReader extends TextCursor {
    /** Of the last number: an integer that fits 64 bits; neither NaN nor infinite. */
    whole = false;
    finite = true;
    #digits(from) {
        let at = from;
        while (number_reader_isDigit(this.bytes[at]))
            at++;
        return at;
    }
    /** Skips a number; NaN and Infinity are numbers to both readers. */
    number(from) {
        const bytes = this.bytes;
        const first = bytes[from] === ascii.minus ? from + 1 : from;
        if (!number_reader_isDigit(bytes[first]))
            return this.#named(from, first);
        let at = this.#digits(first);
        if (bytes[first] === ascii.zero && at > first + 1)
            this.refuse("arrow", first + 1, arrowWords.objectEnd);
        const integral = at;
        this.finite = true;
        if (bytes[at] === ascii.point) {
            at = this.#digits(at + 1);
            if (at === integral + 1)
                this.refuse("arrow", at, arrowWords.fraction);
        }
        if (bytes[at] === ascii.lowerE || bytes[at] === ascii.upperE)
            at = this.#exponent(from, at);
        this.whole = at === integral && (integral - first < 19 || this.#fits(from, first, integral));
        if (integral - first > 18)
            this.#longInteger(from, first, integral);
        return at;
    }
    #exponent(from, mark) {
        const sign = this.bytes[mark + 1];
        const digits = sign === ascii.plus || sign === ascii.minus ? mark + 2 : mark + 1;
        const at = this.#digits(digits);
        if (at === digits)
            this.refuse("arrow", at, arrowWords.exponent);
        else if (at - digits > 2 && !Number.isFinite(Number(this.bytes.toString("latin1", from, at))))
            this.#tooBig(from);
        return at;
    }
    #tooBig(at) {
        this.finite = false;
        this.refuse("arrow", at, arrowWords.tooBig);
    }
    #fits(from, first, integral) {
        const value = BigInt(this.bytes.toString("latin1", first, integral));
        return this.bytes[from] === ascii.minus ? value <= 1n << 63n : value < 1n << 63n;
    }
    #longInteger(from, first, integral) {
        const digits = this.bytes.toString("latin1", first, integral);
        if (digits.length > 308 && !Number.isFinite(Number(digits)))
            this.#tooBig(from);
        const fault = digitsFault(digits, first > from);
        if (fault !== null)
            this.refuse("ujson", from, fault);
    }
    #named(from, first) {
        this.whole = false;
        this.finite = false;
        if (spells(this.bytes, first, "Infinity"))
            return first + 8;
        if (spells(this.bytes, first, "NaN")) {
            if (first > from)
                this.refuse("ujson", from, ujsonWords.trailing);
            return first + 3;
        }
        if (!spells(this.bytes, first, "Inf"))
            this.stop(from, arrowWords.value);
        this.refuse("ujson", from, ujsonWords.infinity);
        return first + 3;
    }
}

;// CONCATENATED MODULE: ./build/hub/json/text-reader.js



/** ujson's nesting limit. */
const deepestValue = 1024;
const everyByte = 0x01010101;
const highBits = 0x80808080 | 0;
const fourQuotes = ascii.quote * everyByte;
const fourBackslashes = ascii.backslash * everyByte;
const fourSpaces = ascii.space * everyByte;
/**
 * The high bits of those of four bytes that a string's loop must look at: control characters, quotes, backslashes. Only the
 * first is told rightly. Source: graphics.stanford.edu/~seander/bithacks.html, "Determine if a word has a byte less than n".
 */
const specialsIn = (four) => (((four ^ fourQuotes) - everyByte) | ((four ^ fourBackslashes) - everyByte) | (four - fourSpaces)) & ~four & highBits;
/** Which of four bytes the lowest of some high bits belongs to. */
const text_reader_firstOf = (bits) => (31 - Math.clz32(bits & -bits)) >> 3;
/**
 * Moves through JSON text, token by token, and notes where Arrow's reader (RapidJSON) or pandas' ujson would refuse it:
 * the two differ.
 */
class TextReader extends NumberReader {
    depth = 0;
    /** Of the last string: it has escapes. */
    escaped = false;
    /** Skips a string from its opening quote. */
    string(from) {
        const { view } = this;
        let at = from + 1;
        this.escaped = false;
        for (;;) {
            let specials = specialsIn(view.getInt32(at, true));
            for (; specials === 0; specials = specialsIn(view.getInt32(at, true)))
                at += 4;
            at += text_reader_firstOf(specials);
            if (view.getUint8(at) === ascii.quote)
                return at + 1;
            at = this.#oddByte(from, at);
        }
    }
    #oddByte(from, at) {
        if (this.bytes[at] === ascii.backslash) {
            this.escaped = true;
            return this.#escape(at);
        }
        if (at >= this.end)
            this.stop(from, arrowWords.quote);
        if (this.bytes[at] === 0)
            this.stop(at, arrowWords.encoding);
        this.refuse("arrow", at, arrowWords.encoding);
        return this.bytes[at] === ascii.lineFeed || this.bytes[at] === ascii.carriageReturn ? this.#rawBreak(at) : at + 1;
    }
    #rawBreak(at) {
        this.space(at);
        // Only the line end counts; the white space behind it is text.
        return at + 1;
    }
    #escape(at) {
        const code = this.bytes[at + 1];
        if (code !== ascii.lowerU) {
            if (code === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(code)))
                this.stop(at, arrowWords.escape);
            return at + 2;
        }
        const unit = hexNumber(this.bytes, at + 2);
        if (unit < 0)
            this.stop(at, arrowWords.hex);
        if (unit < 0xd800 || unit > 0xdfff)
            return at + 6;
        if (unit >= 0xdc00) {
            this.refuse("arrow", at, arrowWords.surrogate);
            this.refuse("ujson", at, ujsonWords.loneSurrogate);
            return at + 6;
        }
        if (!spells(this.bytes, at + 6, "\\u")) {
            this.refuse("arrow", at, arrowWords.surrogate);
            return at + 6;
        }
        const low = hexNumber(this.bytes, at + 8);
        if (low < 0xdc00 || low > 0xdfff)
            this.stop(at, arrowWords.surrogate);
        return at + 12;
    }
    /** Skips one of the words true, false, null. */
    word(from, word) {
        if (!spells(this.bytes, from, word))
            this.stop(from, arrowWords.value);
        return from + word.length;
    }
    deeper(at) {
        if (++this.depth > deepestValue)
            this.stop(at, ujsonWords.depth);
    }
    /** @returns the offset of the next key or of the value after a key's colon. */
    colon(from) {
        const at = this.space(from);
        if (this.bytes[at] !== ascii.colon)
            this.stop(at, arrowWords.colon);
        return this.space(at + 1);
    }
    /** After a member: the offset of the next key, or -(offset behind the closing brace). */
    nextMember(from) {
        const at = this.space(from);
        if (this.bytes[at] === ascii.closeBrace)
            return -(at + 1);
        if (this.bytes[at] !== ascii.comma)
            this.stop(at, arrowWords.objectEnd);
        const next = this.space(at + 1);
        if (this.bytes[next] === ascii.quote)
            return next;
        if (this.bytes[next] !== ascii.closeBrace)
            this.stop(next, arrowWords.name);
        this.refuse("arrow", next, arrowWords.name);
        return -(next + 1);
    }
    /** After an item: the offset of the next one, or -(offset behind the closing bracket). */
    nextItem(from) {
        const at = this.space(from);
        if (this.bytes[at] === ascii.closeBracket)
            return -(at + 1);
        if (this.bytes[at] !== ascii.comma)
            this.stop(at, arrowWords.arrayEnd);
        return this.space(at + 1);
    }
    /** Skips any value, noting faults only. */
    skip(from) {
        switch (this.bytes[from]) {
            case ascii.quote:
                return this.string(from);
            case ascii.openBrace:
                return this.#skipObject(from);
            case ascii.openBracket:
                return this.#skipArray(from);
            case ascii.lowerT:
                return this.word(from, "true");
            case ascii.lowerF:
                return this.word(from, "false");
            case ascii.lowerN:
                return this.word(from, "null");
            case undefined:
            default:
                return this.number(from);
        }
    }
    #skipObject(from) {
        this.deeper(from);
        let at = this.space(from + 1);
        if (this.bytes[at] === ascii.closeBrace)
            at = -(at + 1);
        else if (this.bytes[at] !== ascii.quote)
            this.stop(at, arrowWords.name);
        while (at > 0)
            at = this.nextMember(this.skip(this.colon(this.string(at))));
        this.depth--;
        return -at;
    }
    #skipArray(from) {
        this.deeper(from);
        let at = this.space(from + 1);
        if (this.bytes[at] === ascii.closeBracket)
            at = -(at + 1);
        while (at > 0)
            at = this.nextItem(this.skip(at));
        this.depth--;
        return -at;
    }
}

;// CONCATENATED MODULE: ./build/hub/json/value-text.js



/** @returns a string's text, from its opening quote to behind the closing one. */
function stringText(bytes, from, to) {
    const raw = bytes.toString("utf8", from + 1, to - 1);
    if (!raw.includes("\\"))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return raw;
    }
}
/** @returns what the library writes for a value of a `Json()` column: JSON text, except for strings that are already some. */
function encodedText(bytes, from, to) {
    const raw = bytes.toString("utf8", from, to);
    if (bytes[from] !== ascii.quote)
        return raw;
    const text = stringText(bytes, from, to);
    return isUjson(text) ? text : raw;
}
/** The kind of the value that starts with a byte, if it is no object. */
function kindOf(code) {
    if (code === ascii.quote)
        return kind.string;
    if (code === ascii.openBracket)
        return kind.array;
    return code === ascii.lowerT || code === ascii.lowerF ? kind.boolean : kind.number;
}

;// CONCATENATED MODULE: ./build/hub/json/batch-reader.js




/** Numbers of up to so many bytes come through ujson unchanged. */
const keptDigits = 11;
/** Not finite, more than ten decimals, or more digits than 64 bits hold. */
const isChanged = /[NI]|\.\d{11}|^-?\d{20}/;
/** What is known of the running batch besides its shapes, and what is noted of single values. */
class BatchReader extends TextReader {
    root;
    /** Ends of Arrow's blocks: kinds may differ from block to block where text can be read as both. */
    blockEnds = [];
    /** Paths where kinds are mixed, in the order of the text; one entry for each path, some more for the root. */
    conflicts = [];
    /** The first null that stands for a row of which no key is known yet: Arrow crashes on it. */
    leadingNull = null;
    /** NaN or infinities stood in this batch: numbers for Arrow, null for ujson. */
    sawNonFinite = false;
    /** The first number of the file that ujson changes when it writes the text anew. */
    changedNumber = null;
    /** ujson has written the text anew before Arrow reads it: NaN and infinities are null. */
    rewritten = false;
    constructor(file, root) {
        super(file);
        this.root = root;
    }
    /** Begins a batch: forgets what the last one held. Lines are counted on. */
    startBatch(root, blockEnds, rewritten) {
        this.root = root;
        this.rewritten = rewritten;
        this.blockEnds = blockEnds;
        this.conflicts = [];
        this.leadingNull = null;
        this.sawNonFinite = false;
        this.arrowFault = null;
        this.ujsonFault = null;
        this.rows = 0;
        this.depth = 0;
    }
    /** ujson decodes texts, where Arrow takes the bytes as they are. */
    refuseText(place) {
        this.ujsonFault ??= { grammar: "ujson", at: 0, place, text: ujsonWords.octet, row: this.rows };
    }
    /** A value that goes over several lines is cut where a block ends in it, and Arrow can't read the half. */
    checkBlocks(start, end) {
        const cut = this.blockEnds.find((each) => start < each && each < end);
        if (cut !== undefined)
            this.refuse("arrow", cut, arrowWords.cut);
    }
    /** Whether Arrow reads two offsets in one block, so that it compares their kinds. */
    inBlockOf(earlier, now) {
        return earlier >= 0 && !this.blockEnds.some((end) => earlier < end && end <= now);
    }
    noteConflict(shape, at, to) {
        this.conflicts.push({
            at,
            place: this.place(at),
            from: shape === this.root ? kind.object : shape.kinds & ~to,
            to,
            steps: shape.steps,
            row: this.rows,
        });
    }
    /** Notes the first text of a shape that does not read as the fixed type. */
    noteUnreadable(shape, from, to) {
        shape.unreadable = { text: stringText(this.bytes, from, to), place: this.place(from) };
    }
    /** Notes the first numbers of a shape that a cast to the fixed type would refuse. */
    noteNumber(shape, from, to) {
        const text = this.bytes.toString("latin1", from, to);
        const value = this.whole && to - from > 15 ? BigInt(text) : Number(text);
        if (typeof value === "number" && !Number.isInteger(value)) {
            shape.fractional ??= { text, place: this.place(from) };
            return;
        }
        const { limits } = shape;
        if (limits === null || (value >= limits.least && value <= limits.greatest))
            return;
        const sample = { text, value, place: this.place(from) };
        if (value < limits.least)
            shape.lowest ??= sample;
        else
            shape.highest ??= sample;
    }
    /** Remembers the first number that ujson changes. @returns the offset behind it */
    noteChange(from, to) {
        if (this.changedNumber === null) {
            const text = this.bytes.toString("latin1", from, to);
            if (isChanged.test(text))
                this.changedNumber = { text, place: this.place(from) };
        }
        return to;
    }
}

;// CONCATENATED MODULE: ./build/hub/json/timestamp-bytes.js

/** What Arrow's JSON reader makes of a text: no timestamp, one without a zone, one with. */
const timestampKind = { none: 0, plain: 1, zoned: 2 };
const dayLength = 10;
const longest = 25;
const timestamp_bytes_daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** @returns the number that two digits make, or -1. */
function twoDigits(bytes, at) {
    const tens = (bytes[at] ?? 0) - ascii.zero;
    const ones = (bytes[at + 1] ?? 0) - ascii.zero;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
function isDay(bytes, at) {
    const century = twoDigits(bytes, at);
    const year = twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const day = twoDigits(bytes, at + 8);
    if (century < 0 || year < 0 || month < 1 || day < 1)
        return false;
    const isLeap = year % 4 === 0 && (year !== 0 || century % 4 === 0);
    return day <= (month === 2 && isLeap ? 29 : (timestamp_bytes_daysInMonth[month - 1] ?? 0));
}
/** Skips up to three numbers of two digits with colons between. @returns the offset behind, or -1. */
function skipTime(bytes, from, end) {
    const hour = twoDigits(bytes, from);
    if (hour < 0 || hour > 23)
        return -1;
    let at = from + 2;
    for (let part = 0; part < 2 && at < end && bytes[at] === ascii.colon; part++) {
        const value = twoDigits(bytes, at + 1);
        if (value < 0 || value > 59)
            return -1;
        at += 3;
    }
    return at;
}
function isZone(bytes, from, end) {
    const length = end - from;
    if (bytes[from] === ascii.upperZ)
        return length === 1;
    if (bytes[from] !== ascii.plus && bytes[from] !== ascii.minus)
        return false;
    const hour = twoDigits(bytes, from + 1);
    if (hour < 0 || hour > 23)
        return false;
    if (length === 3)
        return true;
    const minutes = bytes[from + 3] === ascii.colon ? from + 4 : from + 3;
    const minute = twoDigits(bytes, minutes);
    return end === minutes + 2 && minute >= 0 && minute <= 59;
}
/**
 * Reads the bytes from `start` to `end` as a `timestamp[s]`: a day, or a day and a time without a fraction and maybe a
 * zone. The same as `infersAsTimestamp`, without a string for each value
 * (apache/arrow cpp/src/arrow/util/value_parsing.h, ParseTimestampISO8601).
 */
function timestampKindOf(bytes, start, end) {
    const length = end - start;
    if (length < dayLength || length > longest)
        return timestampKind.none;
    if (bytes[start + 4] !== ascii.minus || bytes[start + 7] !== ascii.minus || !isDay(bytes, start))
        return timestampKind.none;
    const separator = start + dayLength;
    if (length === dayLength)
        return timestampKind.plain;
    if (bytes[separator] !== ascii.upperT && bytes[separator] !== ascii.space)
        return timestampKind.none;
    const at = skipTime(bytes, separator + 1, end);
    if (at === -1 || at > end)
        return timestampKind.none;
    if (at === end)
        return timestampKind.plain;
    return isZone(bytes, at, end) ? timestampKind.zoned : timestampKind.none;
}

;// CONCATENATED MODULE: ./build/hub/json/scanner.js







/** How many keys ahead of the expected one are compared before a key is looked up by name. */
const lookAhead = 8;
/**
 * Scans rows of JSON and notes in a tree of shapes what Arrow's reader infers types from. Number literals are kept apart
 * (1 is not 1.0), and nothing is built for the values themselves.
 */
class Scanner extends BatchReader {
    #serial = 0;
    #keyEnd = 0;
    /** Scans the row at an offset: an object, or null. @returns the offset behind it. */
    row(from) {
        const code = this.bytes[from];
        let at;
        if (code === ascii.openBrace)
            at = this.#object(this.root, from);
        else if (code === ascii.lowerN)
            at = this.#nullRow(from);
        else {
            at = this.skip(from);
            if (this.conflicts.length === 0)
                this.noteConflict(this.root, from, kindOf(code));
        }
        this.rows++;
        return at;
    }
    #nullRow(from) {
        if (this.root.kinds === 0)
            this.leadingNull ??= this.place(from);
        return this.word(from, "null");
    }
    /** Scans a value that makes a row of one column. */
    item(shape, from) {
        const at = this.#value(shape, from);
        this.rows++;
        return at;
    }
    #value(shape, from) {
        const code = this.bytes[from];
        if (code === ascii.lowerN)
            return this.word(from, "null");
        if (shape.json)
            return this.#encoded(shape, from);
        if (shape.marks?.item?.json === true && (code === ascii.quote || code === ascii.openBrace))
            return this.#listOfParts(shape, from);
        switch (code) {
            case ascii.quote:
                return shape.kinds === kind.string || this.#admits(shape, kind.string, from)
                    ? this.#text(shape, from)
                    : this.#encoded(shape, from);
            case ascii.openBrace:
                return shape.kinds === kind.object || this.#admits(shape, kind.object, from)
                    ? this.#object(shape, from)
                    : this.#encoded(shape, from);
            case ascii.openBracket:
                return shape.kinds === kind.array || this.#admits(shape, kind.array, from)
                    ? this.#array(shape, from)
                    : this.#encoded(shape, from);
            case ascii.lowerT:
            case ascii.lowerF:
                if (shape.kinds !== kind.boolean && !this.#admits(shape, kind.boolean, from))
                    return this.#encoded(shape, from);
                return this.word(from, code === ascii.lowerT ? "true" : "false");
            case undefined:
            default:
                return this.#number(shape, from);
        }
    }
    /** Where a list's items are JSON text, the library goes through whatever is there: a text's letters, an object's keys. */
    #listOfParts(shape, from) {
        shape.first ??= this.place(from);
        shape.kinds |= kind.array;
        return this.skip(from);
    }
    /** Lets a value of a kind into a shape, unless Arrow saw another kind there in the same block. */
    #admits(shape, wanted, at) {
        if (shape.kinds === 0) {
            shape.kinds = wanted;
            shape.first = this.place(at);
            return true;
        }
        if (wanted === kind.number && shape.kinds === kind.string && !this.inBlockOf(shape.lastString, at)) {
            shape.numbersAsText = true;
            return true;
        }
        shape.checkEarlier();
        shape.kinds |= wanted;
        this.noteConflict(shape, at, wanted);
        shape.json = true;
        return false;
    }
    /** A value that is written as JSON text: only its form counts, and whether the text reads as the fixed type. */
    #encoded(shape, from) {
        shape.first ??= this.place(from);
        const at = this.skip(from);
        if (shape.takesAnyText || shape.unreadable !== null)
            return at;
        const text = encodedText(this.bytes, from, at);
        if (shape.wantsTimestamp || shape.reads?.(text) === false)
            shape.unreadable = { text, place: this.place(from) };
        return at;
    }
    #text(shape, from) {
        if (shape.numbersAsText && this.inBlockOf(shape.lastNumber, from)) {
            this.noteConflict(shape, from, kind.string);
            shape.json = true;
            return this.#encoded(shape, from);
        }
        const at = this.string(from);
        shape.lastString = from;
        const isAsked = shape.wantsTimestamp && shape.unreadable === null;
        if (shape.dates || isAsked) {
            const read = this.escaped ? timestampKind.none : timestampKindOf(this.bytes, from + 1, at - 1);
            if (read === timestampKind.none)
                shape.dates = false;
            if (isAsked && read !== timestampKind.plain)
                this.noteUnreadable(shape, from, at);
        }
        if (shape.reads !== null && shape.unreadable === null && !shape.reads(stringText(this.bytes, from, at)))
            this.noteUnreadable(shape, from, at);
        return at;
    }
    #number(shape, from) {
        const at = this.number(from);
        if (!this.finite) {
            this.sawNonFinite = true;
            if (this.rewritten)
                return this.noteChange(from, at);
        }
        if (this.rewritten && at - from > keptDigits)
            this.noteChange(from, at);
        if (shape.kinds !== kind.number && !this.#admits(shape, kind.number, from))
            return this.#encoded(shape, from);
        if (shape.numbersAsText)
            shape.lastNumber = from;
        if (!this.finite)
            shape.nonFinite = true;
        else if (this.whole)
            shape.integers = true;
        else
            shape.decimals = true;
        if (this.whole ? shape.tracksIntegers : shape.tracksDecimals)
            this.noteNumber(shape, from, at);
        return at;
    }
    #array(shape, from) {
        this.deeper(from);
        const item = shape.itemShape();
        let at = this.space(from + 1);
        if (this.bytes[at] === ascii.closeBracket)
            at = -(at + 1);
        else if (item.first === null && this.bytes[at] === ascii.lowerN)
            at = this.#leadingNulls(shape, item, at);
        while (at > 0)
            at = this.nextItem(this.#value(item, at));
        this.depth--;
        return -at;
    }
    /**
     * Nulls before the first value of all lists here. Arrow counts them in a copy: of several in one list it keeps one, and
     * none if a value follows (cpp/src/arrow/json/parser.cc, AppendNull of a null builder), so that values move up.
     */
    #leadingNulls(shape, item, from) {
        const place = this.place(from);
        let nulls = 0;
        let at = from;
        while (at > 0 && this.bytes[at] === ascii.lowerN) {
            nulls++;
            at = this.nextItem(this.#value(item, at));
        }
        if (nulls > 1 || at > 0)
            shape.lostNulls ??= place;
        return at;
    }
    #object(shape, from) {
        this.deeper(from);
        shape.kinds |= kind.object;
        const serial = ++this.#serial;
        let keys = 0;
        let expected = 0;
        let at = this.space(from + 1);
        if (this.bytes[at] === ascii.closeBrace)
            at = -(at + 1);
        else if (this.bytes[at] !== ascii.quote)
            this.stop(at, arrowWords.name);
        while (at > 0) {
            const field = this.#field(shape, at, expected);
            at = this.#keyEnd;
            if (field.seenIn === serial)
                this.refuse("arrow", at, `Column(${pathText(field.shape.steps)}) was specified twice`);
            else
                keys++;
            field.seenIn = serial;
            expected = field.index + 1;
            at = this.nextMember(this.#value(field.shape, this.colon(at)));
        }
        if (keys < shape.fewestKeys)
            shape.fewestKeys = keys;
        this.depth--;
        return -at;
    }
    /** The field of the key at an offset; keys mostly come in the order of the first object. */
    #field(shape, from, expected) {
        const { fields } = shape;
        const limit = Math.min(fields.length, expected + lookAhead);
        for (let index = expected; index < limit; index++) {
            const field = fields[index];
            if (field === undefined || !standsAt(this.view, from + 1, field.written))
                continue;
            this.#keyEnd = from + 1 + field.written.byteLength;
            return field;
        }
        return this.#fieldByName(shape, from);
    }
    #fieldByName(shape, from) {
        const to = this.string(from);
        this.#keyEnd = to;
        const name = stringText(this.bytes, from, to);
        const known = shape.byName.get(name);
        if (known !== undefined)
            return known;
        const raw = Uint8Array.from(this.bytes.subarray(from + 1, to));
        if (!(0,external_node_buffer_.isUtf8)(raw))
            this.stop(from, "'utf-8' codec can't decode a key");
        return shape.addField(name, raw);
    }
}

;// CONCATENATED MODULE: ./build/hub/json/json-file.js












const byteOrderMark = external_node_buffer_.Buffer.from([0xef, 0xbb, 0xbf]);
const smallest = 64 << 10;
/** Enough to tell a list of objects from other lists. */
const arrayHead = 100;
/**
 * A list of objects whose first element is a list makes a text for Arrow that begins with `[` again: json.py raises what
 * Arrow says to that, and so comes to pandas.
 */
const beginsWithList = (head) => /^\[\s*\[[^"]*\{/.test(head.toString("latin1"));
/** Bytes that wait to be read, in one piece, with room behind them for an end mark. */
class Backlog {
    bytes = external_node_buffer_.Buffer.allocUnsafeSlow(0);
    length = 0;
    append(bytes) {
        const needed = this.length + bytes.length + endRoom;
        if (needed > this.bytes.length) {
            const grown = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
            this.bytes.copy(grown, 0, 0, this.length);
            this.bytes = grown;
        }
        this.bytes.set(bytes, this.length);
        this.length += bytes.length;
    }
    drop(count) {
        this.bytes.copyWithin(0, count, this.length);
        this.length -= count;
    }
}
/** One file on its way through the JSON builder: cut into the library's batches. */
class JsonFile {
    failed = false;
    #run;
    #index;
    #scanner;
    #lines;
    #backlog = new Backlog();
    #array = null;
    #batches = 0;
    #started = false;
    /** Why Arrow could not read the file: it is read as one document now. */
    #document = null;
    #hadMark = false;
    /** A byte-order mark that the library leaves where it is. */
    #hasMark = false;
    /** Turns another encoding into UTF-8. */
    #gate;
    /** @param index of the file in its split. */
    constructor(run, file, index) {
        this.#run = run;
        this.#index = index;
        this.#scanner = new Scanner(file, run.newRoot());
        const { encoding: name, onUndecodable } = run.options;
        const encoding = encodingNamed(name);
        this.#gate = name === "utf-8" || encoding === null ? null : new Utf8Gate(encoding, onUndecodable);
        if (encoding === null)
            this.#fail(unknownEncoding(file, name));
        this.#lines = new LinesBatch(run, this.#scanner, blockSizeOf(run.options.chunkSize));
    }
    push(bytes) {
        if (this.failed)
            return;
        if (this.#gate === null)
            return this.#append(bytes);
        const { bytes: text, fault } = this.#gate.push(bytes);
        this.#append(text);
        if (fault !== null && !this.failed)
            this.#fail(undecodable((0,finding/* wholeFile */.A)(this.#scanner.file)));
    }
    #append(bytes) {
        const { chunkSize } = this.#run.options;
        let rest = bytes;
        // Little by little, so that a big chunk costs no big buffer.
        while (rest.length > 0 && !this.failed) {
            const room = Math.max(chunkSize + smallest - this.#backlog.length, smallest);
            this.#backlog.append(rest.subarray(0, room));
            rest = rest.subarray(room);
            this.#read(false);
        }
    }
    finish() {
        if (this.#gate !== null && !this.failed)
            this.#append(this.#gate.finish().bytes);
        if (!this.failed)
            this.#read(true);
    }
    #read(isLast) {
        const backlog = this.#backlog;
        if (!this.#start(isLast))
            return;
        while (!this.failed && this.#array === null && !this.#wantsDocument) {
            if (this.#isArray) {
                if (backlog.length < arrayHead && !isLast)
                    return;
                const head = backlog.bytes.subarray(0, Math.min(arrayHead, backlog.length, this.#run.options.chunkSize));
                if (beginsWithList(head)) {
                    this.#document = rowIsList(this.#scanner.place(1));
                    break;
                }
                this.#array = new ArrayBatch(this.#run, this.#scanner, head, this.#isFirst);
                break;
            }
            const end = this.#endOfBatch(isLast);
            if (end === 0)
                return;
            const goesOn = this.#settle(this.#lines.read(backlog.bytes, end, this.#isFirst, this.#hasMark));
            if (!goesOn)
                break;
            this.#hasMark = false;
            this.#batches++;
            backlog.drop(end);
        }
        if (this.#wantsDocument)
            return this.#readDocument(isLast);
        if (this.failed || this.#array === null)
            return;
        const { used, verdict } = this.#array.read(backlog.bytes, backlog.length, isLast);
        backlog.drop(used);
        if (verdict !== null)
            this.#settle(verdict);
    }
    get #wantsDocument() {
        return this.#document !== null || this.#run.options.field !== null;
    }
    get #isFirst() {
        return this.#index === 0 && this.#batches === 0;
    }
    /** Takes a byte-order mark off the front. @returns false as long as there may be one. */
    #start(isLast) {
        if (this.#started)
            return true;
        const { bytes, length } = this.#backlog;
        // The library takes one off the first file, Arrow another one off each file.
        const marks = this.#index > 0 ? 1 : 2;
        if (length < byteOrderMark.length * marks && !isLast)
            return false;
        this.#started = true;
        let taken = 0;
        while (taken < marks && byteOrderMark.equals(bytes.subarray(taken * 3, Math.min(taken * 3 + 3, length))))
            taken++;
        if (taken === 0)
            return true;
        this.#backlog.drop(taken * byteOrderMark.length);
        this.#hadMark = true;
        this.#hasMark = taken === marks;
        return true;
    }
    get #isArray() {
        return this.#backlog.length > 0 && this.#backlog.bytes[0] === ascii.openBracket && !this.#hasMark;
    }
    /** The end of the next batch: `chunkSize` bytes and the rest of the line; 0 if it is not here yet. */
    #endOfBatch(isLast) {
        const { bytes, length } = this.#backlog;
        const { chunkSize } = this.#run.options;
        const end = length > chunkSize ? bytes.subarray(0, length).indexOf(ascii.lineFeed, chunkSize) + 1 : 0;
        return end === 0 && isLast ? length : end;
    }
    /** @returns whether the file goes on as it was. */
    #settle(verdict) {
        if (verdict.kind === "failure")
            this.#fail(verdict.failure);
        else if (verdict.kind === "whole-document" && (this.#batches > 0 || this.#hadMark))
            this.#fail(verdict.otherwise);
        else if (verdict.kind === "whole-document")
            this.#document = verdict.otherwise;
        return verdict.kind === "table";
    }
    /** Waits for the whole file, which is one JSON document or nothing. */
    #readDocument(isLast) {
        const { bytes, length } = this.#backlog;
        if (!isLast && length <= largestDocument)
            return;
        // With the parameter `field` the mark is left where it was, and no JSON.
        const mark = this.#run.options.field !== null && this.#hadMark ? "\uFEFF" : "";
        const failure = isLast
            ? readDocument(this.#run, this.#scanner.file, mark + bytes.toString("utf8", 0, length))
            : tooLarge(this.#scanner.file);
        if (failure !== null)
            this.#fail(this.#document ?? failure);
        this.#backlog.drop(length);
    }
    #fail(finding) {
        this.failed = true;
        this.#run.sink.finding(finding);
    }
}

;// CONCATENATED MODULE: ./build/hub/json/json-run.js


/** What the files of a run have in common: what is fixed, and which paths are JSON text. */
class JsonRun {
    options;
    sink;
    /** Fixed types, or null as long as the first batch is awaited. */
    features = null;
    /** The builder knows the fixed types and casts to them; otherwise the writer does. */
    castsItself = false;
    /** The look-ahead that fixes types met a file that it can't read by lines, and left the types to the writer. */
    gaveUpLookingAhead = false;
    marks = noMarks();
    /** A warning that is given once. */
    toldChange = false;
    constructor(options, sink) {
        this.options = options;
        this.sink = sink;
    }
    /** @returns the root of a new batch's shapes. */
    newRoot() {
        const target = this.features === null ? undefined : { kind: "struct", fields: this.features };
        return new Shape("", null, this.marks, target);
    }
}

;// CONCATENATED MODULE: ./build/hub/json/builder.js



class JsonBuilder {
    name = "json";
    #run;
    #files = 0;
    constructor(run) {
        this.#run = run;
    }
    fixTypes(features, by) {
        this.#run.features = features;
        this.#run.castsItself = by === "builder";
        if (by === "builder")
            this.#markJson(features);
    }
    startSplit() {
        this.#files = 0;
        const { features } = this.#run;
        this.#run.marks = noMarks();
        if (features === null)
            return;
        // What the writer fixed in the first split is the builder's own knowledge in the next.
        this.#run.castsItself = true;
        this.#markJson(features);
    }
    open(file) {
        return new JsonFile(this.#run, file, this.#files++);
    }
    #markJson(features) {
        this.#run.marks = noMarks();
        markFeatures(this.#run.marks, features);
    }
}
/**
 * The library's JSON builder as a stream: JSON Lines and JSON arrays (huggingface/datasets
 * src/datasets/packaged_modules/json/json.py, `_generate_tables`).
 */
const jsonBuilder = (options, sink) => new JsonBuilder(new JsonRun(options, sink));

;// CONCATENATED MODULE: ./build/hub/json/options.js

/** json.py:55 */
const options_defaultChunkSize = 10 << 20;
/** @param params what the config of the card says. Parameters that the builder does not know are only warned of. */
function jsonOptions(params) {
    const size = params.get("block_size") ?? params.get("chunksize");
    const encoding = params.get("encoding");
    const field = params.get("field");
    return {
        chunkSize: typeof size === "number" && Number.isInteger(size) && size > 0 ? size : options_defaultChunkSize,
        encoding: typeof encoding === "string" ? encoding : "utf-8",
        onUndecodable: onUndecodable(params.get("encoding_errors")),
        field: typeof field === "string" ? field : null,
        mixedTypes: !params.has("on_mixed_types") || params.get("on_mixed_types") === "use_json",
        agentTraces: params.get("parse_agent_traces") !== false,
    };
}

;// CONCATENATED MODULE: ./build/hub/parquet/options.js

/** @param params what the config of the card says */
function parquetOptions(params) {
    const columns = params.get("columns") ?? null;
    const onBadFiles = params.get("on_bad_files") ?? "error";
    return {
        columns: (0,yaml/* isYamlList */.gK)(columns) ? columns.filter((name) => typeof name === "string") : null,
        skipsBadFiles: onBadFiles !== "error",
        filters: (params.get("filters") ?? null) !== null,
    };
}
const isCount = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
/** @returns the first parameter that the builder or Arrow refuses whatever the files hold, and its words */
function refusedParquetParameter(params) {
    const given = (name) => params.get(name) ?? null;
    const [columns, filters, size] = [given("columns"), given("filters"), given("batch_size")];
    if (columns !== null && !(0,yaml/* isYamlList */.gK)(columns))
        return { parameter: "columns", hfMessage: "Expected a list or a dict for 'columns', got <class 'str'> instead." };
    if (filters !== null && !(0,yaml/* isYamlList */.gK)(filters))
        return {
            parameter: "filters",
            hfMessage: "Argument 'filter' has incorrect type (expected pyarrow._compute.Expression)",
        };
    if (size !== null && !isCount(size))
        return { parameter: "batch_size", hfMessage: "BatchSize must be an integer greater than 0" };
    return null;
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./build/hub/stored-features.js
var stored_features = __webpack_require__(54077);
;// CONCATENATED MODULE: ./build/hub/parquet/flatbuffer.js
/** Reads tables of a FlatBuffer. Source of the layout: flatbuffers.dev, "FlatBuffer Internals". Offsets are of the buffer. */
class FlatTable {
    #view;
    #at;
    constructor(view, at) {
        this.#view = view;
        this.#at = at;
    }
    /** Where field `slot` lies, or null when the table leaves it out. @throws RangeError outside of the buffer */
    #field(slot) {
        const vtable = this.#at - this.#view.getInt32(this.#at, true);
        const entry = 4 + slot * 2;
        if (entry >= this.#view.getUint16(vtable, true))
            return null;
        const offset = this.#view.getUint16(vtable + entry, true);
        return offset === 0 ? null : this.#at + offset;
    }
    #follow(at) {
        return at + this.#view.getUint32(at, true);
    }
    uint8(slot, otherwise = 0) {
        const at = this.#field(slot);
        return at === null ? otherwise : this.#view.getUint8(at);
    }
    int16(slot, otherwise = 0) {
        const at = this.#field(slot);
        return at === null ? otherwise : this.#view.getInt16(at, true);
    }
    int32(slot, otherwise = 0) {
        const at = this.#field(slot);
        return at === null ? otherwise : this.#view.getInt32(at, true);
    }
    text(slot) {
        const at = this.#field(slot);
        if (at === null)
            return null;
        const start = this.#follow(at);
        const length = this.#view.getUint32(start, true);
        return new TextDecoder().decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + start + 4, length));
    }
    table(slot) {
        const at = this.#field(slot);
        return at === null ? null : new FlatTable(this.#view, this.#follow(at));
    }
    tables(slot) {
        const at = this.#field(slot);
        if (at === null)
            return [];
        const start = this.#follow(at);
        const length = this.#view.getUint32(start, true);
        if (length > this.#view.byteLength)
            throw new RangeError("a vector is longer than its buffer");
        return Array.from({ length }, (_, index) => new FlatTable(this.#view, this.#follow(start + 4 + index * 4)));
    }
}

;// CONCATENATED MODULE: ./build/hub/parquet/arrow-schema.js

const arrow_schema_units = ["s", "ms", "us", "ns"];
/** Schema.fbs, `union Type`, by number. */
const simple = {
    19: { kind: "large_binary" },
    20: { kind: "large_string" },
    21: { kind: "large_list" },
    23: { kind: "binary_view" },
    24: { kind: "string_view" },
    25: { kind: "list_view" },
    26: { kind: "large_list_view" },
};
/** By bits. */
const decimals = {
    32: { kind: "decimal32" },
    64: { kind: "decimal64" },
    256: { kind: "decimal256" },
};
function typeOf(number, table) {
    switch (number) {
        case 7:
            return decimals[table?.int32(2, 128) ?? 128] ?? { kind: "other" };
        case 10:
            return { kind: "timestamp", zone: table?.text(1) ?? "" };
        case 16:
            return { kind: "fixed_size_list", length: table?.int32(0) ?? 0 };
        case 18:
            return { kind: "duration", unit: arrow_schema_units[table?.int16(0, 1) ?? 1] ?? "ms" };
        default:
            return simple[number] ?? { kind: "other" };
    }
}
/** Deeper than this no schema is meant. */
const arrow_schema_deepest = 64;
function fieldOf(field, depth) {
    if (depth > arrow_schema_deepest)
        throw new RangeError("the schema is nested too deep");
    const metadata = new Map(field.tables(6).map((entry) => [entry.text(0), entry.text(1)]));
    return {
        name: field.text(0) ?? "",
        type: typeOf(field.uint8(2), field.table(3)),
        children: field.tables(5).map((child) => fieldOf(child, depth + 1)),
        extension: metadata.get("ARROW:extension:name") ?? null,
    };
}
/**
 * Reads the value of the key `ARROW:schema`: an IPC schema message in base64.
 * @returns null when it is none
 */
function readArrowSchema(base64) {
    const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
    const view = new DataView(bytes.buffer);
    try {
        // Since Arrow 0.15 a continuation mark comes before the length.
        const start = view.getUint32(0, true) === 0xffffffff ? 8 : 4;
        const message = new FlatTable(view, start + view.getUint32(start, true));
        const schema = message.table(2);
        if (schema === null)
            return null;
        const metadata = schema.tables(2).map((entry) => [entry.text(0) ?? "", entry.text(1) ?? ""]);
        return { fields: schema.tables(1).map((field) => fieldOf(field, 0)), metadata: new Map(metadata) };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/hub/parquet/observe-values.js


/** A type without any facts about values. */
function observedOf(type) {
    switch (type.kind) {
        case "value":
            return type.dtype === "null" ? { kind: "null" } : scalar(type.dtype);
        case "json":
            return { kind: "json", first: null };
        case "list":
            return {
                kind: "list",
                item: observedOf(type.item),
                first: null,
                ...(type.length === undefined ? {} : { length: type.length }),
            };
        case "large-list":
            return { kind: "large-list", item: observedOf(type.item), first: null };
        case "struct":
            return {
                kind: "struct",
                first: null,
                fields: type.fields.map(({ name, feature }) => ({ name, type: observedOf(feature) })),
            };
        case "class-label":
            return scalar("int64");
        case "other":
            return scalar("binary");
    }
}
const fineness = { s: 0, ms: 1, us: 2, ns: 3 };
const timestamp = /^timestamp\[(s|ms|us|ns)/;
/** Casts of moments to a coarser unit must not lose anything. Arrow: "would lose data". */
function lostIn(from, to) {
    const [source, target] = [timestamp.exec(from)?.[1], timestamp.exec(to)?.[1]];
    if (source === undefined || target === undefined)
        return null;
    const steps = (fineness[source] ?? 0) - (fineness[target] ?? 0);
    return steps <= 0 ? null : (value) => value % 1000n ** BigInt(steps) !== 0n;
}
/** What a cast of one column depends on, collected from its values. */
class ValueWatch {
    #type;
    #fixed;
    #lowest = null;
    #highest = null;
    #fractional = null;
    #unreadable = null;
    #lost = null;
    #reads;
    #loses;
    constructor(type, fixed) {
        this.#type = type;
        this.#fixed = fixed;
        this.#reads = featureReader(fixed);
        this.#loses = type.kind === "value" && fixed.kind === "value" ? lostIn(type.dtype, fixed.dtype) : null;
    }
    add(value) {
        if (typeof value === "string") {
            if (this.#unreadable === null && this.#reads?.(value) === false)
                this.#unreadable = value;
        }
        else if (typeof value === "bigint") {
            if (this.#lost === null && this.#loses?.(value) === true)
                this.#lost = String(value);
            this.#range(value);
        }
        else if (typeof value === "number") {
            if (this.#fractional === null && !Number.isInteger(value))
                this.#fractional = String(value);
            this.#range(value);
        }
    }
    #range(value) {
        if (this.#lowest === null || value < this.#lowest)
            this.#lowest = value;
        if (this.#highest === null || value > this.#highest)
            this.#highest = value;
    }
    /** @param file for places; a value in Parquet has no line */
    finish(file) {
        const place = { file, line: null, column: null };
        const sample = (text) => (text === null ? null : { text, place });
        const plain = observedOf(this.#type);
        if (plain.kind !== "scalar")
            return { observed: plain, lost: null };
        const number = (value) => value === null ? null : { text: String(value), place, value };
        const observed = {
            ...plain,
            first: place,
            lowest: number(this.#lowest),
            highest: number(this.#highest),
            fractional: sample(this.#fractional),
            unreadable: sample(this.#unreadable),
        };
        const to = this.#fixed.kind === "value" ? this.#fixed.dtype : "";
        return {
            observed,
            lost: this.#lost === null ? null : `Casting from ${plain.dtype} to ${to} would lose data: ${this.#lost}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/hub/parquet/file-features.js


/** How feature classes lie in a file: features.py and its neighbours, `pa_type`. */
const inFiles = new Set(["Audio", "Image", "Video", "Pdf", "Nifti", "Mesh"]);
function storageForm(feature) {
    switch (feature.kind) {
        case "json":
            return "extension<arrow.json>";
        case "list":
            return `list<item: ${storageForm(feature.item)}>${feature.length ?? ""}`;
        case "large-list":
            return `large_list<item: ${storageForm(feature.item)}>`;
        case "struct":
            return `struct<${feature.fields.map(({ name, feature: field }) => `${name}: ${storageForm(field)}`).join(", ")}>`;
        case "other":
            return inFiles.has(feature.type) ? "struct<bytes: binary, path: string>" : (0,hub_feature/* arrowForm */.qy)(feature);
        case "value":
        case "class-label":
            return (0,hub_feature/* arrowForm */.qy)(feature);
    }
}
/** What Python's `in` does not look into. */
function memberOf(value, name) {
    if ((0,stored_features/* isObject */.Gv)(value))
        return value[name] ?? null;
    if (typeof value === "string" || Array.isArray(value))
        return null;
    throw new stored_features/* StoredFeaturesError */.j9(`argument of type '${value === null ? "NoneType" : typeof value}' is not iterable`);
}
function storedFeatures(metadata) {
    memberOf(metadata, "info");
    const declared = (0,stored_features/* isObject */.Gv)(metadata) && "info" in metadata ? memberOf(metadata["info"], "features") : null;
    if (declared === null)
        return [];
    if ((0,stored_features/* isObject */.Gv)(declared))
        return (0,stored_features/* featuresFromJsonForm */.iZ)(declared);
    throw new stored_features/* StoredFeaturesError */.j9("Features() argument after ** must be a mapping");
}
/**
 * The features of a file: those that `datasets` stored in it where they fit the column, else what its type says.
 * Source: datasets features.py:1943-1980, `Features.from_arrow_schema`.
 * @param stored the value of the key `huggingface`, or null
 * @throws StoredFeaturesError for features that are not understood, SyntaxError for what is no JSON
 */
function featuresOfFile(columns, stored) {
    const fields = stored === null ? [] : storedFeatures(JSON.parse(stored));
    return columns.map(({ name, type, nullable }) => {
        const field = fields.find((each) => each.name === name)?.feature;
        const fits = field !== undefined && nullable && storageForm(field) === storageForm(type);
        return { name, feature: fits ? field : type };
    });
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
;// CONCATENATED MODULE: ./build/hub/parquet/unsupported-type.js
/** A type that Arrow has and `datasets` has not. */
class UnsupportedTypeError extends Error {
    name = "UnsupportedTypeError";
}
const unsupported = (type) => new UnsupportedTypeError(`Arrow type ${type} does not have a datasets dtype equivalent.`);

;// CONCATENATED MODULE: ./build/hub/parquet/restored-type.js


/**
 * Types that Parquet has no word for, restored from the Arrow schema that the file was written with.
 * Source: apache/arrow cpp/src/parquet/arrow/schema.cc, `ApplyOriginalStorageMetadata`.
 */
function restored(type, origin) {
    const inner = origin.children[0];
    switch (type.kind) {
        case "list": {
            const item = inner === undefined ? type.item : restored(type.item, inner);
            switch (origin.type.kind) {
                case "large_list":
                    return { kind: "large-list", item };
                case "fixed_size_list":
                    return { kind: "list", item, length: origin.type.length };
                case "list_view":
                case "large_list_view":
                    throw unsupported(`${origin.type.kind}<element: ${(0,hub_feature/* arrowForm */.qy)(item)}>`);
                case "large_string":
                case "large_binary":
                case "string_view":
                case "binary_view":
                case "timestamp":
                case "duration":
                case "decimal32":
                case "decimal64":
                case "decimal256":
                case "other":
                    return { kind: "list", item };
            }
        }
        case "struct": {
            if (origin.children.length !== type.fields.length)
                return type;
            return {
                kind: "struct",
                fields: type.fields.map(({ name, feature }, at) => {
                    const child = origin.children[at];
                    return { name, feature: child === undefined ? feature : restored(feature, child) };
                }),
            };
        }
        case "value":
            return restoredValue(type.dtype, origin);
        case "json":
        case "class-label":
        case "large-list":
        case "other":
            return type;
    }
}
function restoredValue(dtype, { type, extension }) {
    if (extension === "arrow.json")
        return { kind: "json" };
    const is = (...names) => names.includes(dtype);
    switch (type.kind) {
        case "large_string":
        case "string_view":
            return (0,hub_feature/* valueOf */.RP)(is("string") ? type.kind : dtype);
        case "large_binary":
        case "binary_view":
            return (0,hub_feature/* valueOf */.RP)(is("binary") ? type.kind : dtype);
        case "timestamp":
            return (0,hub_feature/* valueOf */.RP)(type.zone === "" ? dtype : dtype.replace(", tz=UTC]", `, tz=${type.zone}]`));
        case "duration":
            return (0,hub_feature/* valueOf */.RP)(is("int64") ? `duration[${type.unit}]` : dtype);
        case "decimal32":
        case "decimal64":
            throw unsupported(dtype.replace("decimal128", type.kind));
        case "decimal256":
            return (0,hub_feature/* valueOf */.RP)(dtype.replace("decimal128", "decimal256"));
        case "large_list":
        case "list_view":
        case "large_list_view":
        case "fixed_size_list":
        case "other":
            return (0,hub_feature/* valueOf */.RP)(dtype);
    }
}

;// CONCATENATED MODULE: ./build/hub/parquet/column-types.js




const timeUnits = { MILLIS: "ms", MICROS: "us", NANOS: "ns" };
/** What older writers say in place of a logical type. Source: parquet-format LogicalTypes.md, "converted types". */
function logicalOf({ logical_type, converted_type, precision, scale }) {
    if (logical_type !== undefined)
        return logical_type;
    switch (converted_type) {
        case "UTF8":
            return { type: "STRING" };
        case "ENUM":
        case "DATE":
        case "JSON":
        case "BSON":
        case "INTERVAL":
        case "LIST":
        case "MAP":
            return { type: converted_type };
        case "MAP_KEY_VALUE":
            return { type: "MAP" };
        case "DECIMAL":
            return { type: "DECIMAL", precision: precision ?? 0, scale: scale ?? 0 };
        case "TIME_MILLIS":
        case "TIME_MICROS":
            return { type: "TIME", isAdjustedToUTC: false, unit: converted_type === "TIME_MILLIS" ? "MILLIS" : "MICROS" };
        case "TIMESTAMP_MILLIS":
        case "TIMESTAMP_MICROS":
            // Arrow gives such moments no zone.
            return {
                type: "TIMESTAMP",
                isAdjustedToUTC: false,
                unit: converted_type === "TIMESTAMP_MILLIS" ? "MILLIS" : "MICROS",
            };
        case "UINT_8":
        case "UINT_16":
        case "UINT_32":
        case "UINT_64":
        case "INT_8":
        case "INT_16":
        case "INT_32":
        case "INT_64":
            return {
                type: "INTEGER",
                bitWidth: Number(converted_type.split("_")[1]),
                isSigned: converted_type.startsWith("INT"),
            };
        case undefined:
        default:
            return null;
    }
}
function decimal(precision, scale) {
    return (0,hub_feature/* valueOf */.RP)(`decimal${precision > 38 ? 256 : 128}(${precision}, ${scale})`);
}
/** Source: apache/arrow cpp/src/parquet/arrow/schema_internal.cc. */
function primitive(element) {
    const logical = logicalOf(element);
    if (logical?.type === "NULL")
        return (0,hub_feature/* valueOf */.RP)("null");
    if (logical?.type === "DECIMAL")
        return decimal(logical.precision, logical.scale);
    switch (element.type) {
        case "BOOLEAN":
            return (0,hub_feature/* valueOf */.RP)("bool");
        case "INT32":
        case "INT64":
            if (logical?.type === "INTEGER")
                return (0,hub_feature/* valueOf */.RP)(`${logical.isSigned ? "" : "u"}int${logical.bitWidth}`);
            if (logical?.type === "DATE")
                return (0,hub_feature/* valueOf */.RP)("date32");
            if (logical?.type === "TIME") {
                return (0,hub_feature/* valueOf */.RP)(`time${element.type === "INT32" ? 32 : 64}[${timeUnits[logical.unit]}]`);
            }
            if (logical?.type === "TIMESTAMP") {
                return (0,hub_feature/* valueOf */.RP)(`timestamp[${timeUnits[logical.unit]}${logical.isAdjustedToUTC ? ", tz=UTC" : ""}]`);
            }
            return (0,hub_feature/* valueOf */.RP)(element.type === "INT32" ? "int32" : "int64");
        case "INT96":
            return (0,hub_feature/* valueOf */.RP)("timestamp[ns]");
        case "FLOAT":
            return (0,hub_feature/* valueOf */.RP)("float32");
        case "DOUBLE":
            return (0,hub_feature/* valueOf */.RP)("float64");
        case "BYTE_ARRAY":
            if (logical?.type === "STRING")
                return (0,hub_feature/* valueOf */.RP)("string");
            return logical?.type === "JSON" ? { kind: "json" } : (0,hub_feature/* valueOf */.RP)("binary");
        case "FIXED_LEN_BYTE_ARRAY":
            if (logical?.type === "FLOAT16")
                return (0,hub_feature/* valueOf */.RP)("float16");
            if (logical?.type === "UUID")
                throw unsupported("extension<arrow.uuid>");
            return (0,hub_feature/* valueOf */.RP)(`fixed_size_binary[${element.type_length ?? 0}]`);
        case undefined:
        default:
            return { kind: "struct", fields: [] };
    }
}
const isGroup = (tree) => tree.element.num_children !== undefined;
/** The items of a list, whichever of Parquet's ways it is written in (LogicalTypes.md, "Backward-compatibility rules"). */
function itemOf(tree) {
    const [repeated] = tree.children;
    if (repeated === undefined)
        throw unsupported("list");
    const { name } = repeated.element;
    const [only, second] = repeated.children;
    const structural = name === "array" || name === `${tree.element.name}_tuple`;
    if (isGroup(repeated) && only !== undefined && second === undefined && !structural)
        return column_types_typeOf(only);
    return isGroup(repeated) ? struct(repeated) : primitive(repeated.element);
}
function struct(tree) {
    return {
        kind: "struct",
        fields: tree.children.map((child) => ({ name: child.element.name, feature: column_types_typeOf(child) })),
    };
}
function column_types_typeOf(tree) {
    const { element } = tree;
    if (!isGroup(tree)) {
        const type = primitive(element);
        return element.repetition_type === "REPEATED" ? { kind: "list", item: type } : type;
    }
    const logical = logicalOf(element)?.type;
    if (logical === "LIST")
        return { kind: "list", item: itemOf(tree) };
    if (logical === "MAP")
        throw unsupported(mapText(tree));
    return element.repetition_type === "REPEATED" ? { kind: "list", item: struct(tree) } : struct(tree);
}
function mapText(tree) {
    const [key, value] = tree.children[0]?.children ?? [];
    const text = (child) => (child === undefined ? "null" : (0,hub_feature/* arrowForm */.qy)(column_types_typeOf(child)));
    return `map<${text(key)}, ${text(value)} ('${tree.element.name}')>`;
}
/**
 * The columns of a file as Arrow reads them.
 * @throws UnsupportedTypeError for a type that `datasets` has none for
 */
function columnsOf(metadata, origin) {
    return (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((tree, at) => {
        const type = column_types_typeOf(tree);
        const field = origin?.fields[at];
        return {
            name: tree.element.name,
            type: field === undefined || field.name !== tree.element.name ? type : restored(type, field),
            nullable: tree.element.repetition_type !== "REQUIRED",
        };
    });
}

;// CONCATENATED MODULE: ./build/hub/parquet/parquet-file.js






/** Moments as the numbers that they are stored as. */
const parsers = {
    timestampFromMilliseconds: (value) => value,
    timestampFromMicroseconds: (value) => value,
    timestampFromNanoseconds: (value) => value,
    dateFromDays: (days) => days,
    jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
};
/** What the library refuses of a file. */
const refused = (path, rule, message, hfMessage, hfCode = "DatasetGenerationError") => new load_failure/* LoadFailure */.to({ rule, hfCode, message, hfMessage, place: (0,finding/* wholeFile */.A)(path) });
/** @returns the value of a key that the writer left in the footer, or null */
function keyValue(metadata, key) {
    return metadata.key_value_metadata?.find((entry) => entry.key === key)?.value ?? null;
}
/** Reads a file's footer. @throws LoadFailure for what the library refuses, UserError when it cannot be read */
async function openParquet(path, folder) {
    const size = folder.files.find((file) => file.path === path)?.size ?? 0;
    const buffer = {
        byteLength: size,
        slice: async (start, end) => {
            const bytes = await folder.range(path, start < 0 ? Math.max(0, size + start) : start, Math.min(end ?? size, size));
            return Uint8Array.from(bytes).buffer;
        },
    };
    const unreadable = (hfMessage) => refused(path, "parquet-unreadable", "this is no Parquet file, or it is damaged", hfMessage);
    if (size < 12) {
        throw unreadable(`Parquet file size is ${size} bytes, smaller than the minimum file footer (8 bytes)`);
    }
    const tail = new DataView(await buffer.slice(size - 8, size));
    const [footer, mark] = [tail.getUint32(0, true), tail.getUint32(4, true)];
    // "PAR1", or "PARE" where the footer is encrypted.
    if (mark !== 0x31524150 && mark !== 0x45524150) {
        throw unreadable("Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.");
    }
    if (footer > size - 8) {
        throw unreadable(`Parquet file size is ${size} bytes, smaller than the size reported by footer's (${footer}bytes)`);
    }
    try {
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(buffer, { parsers, geoparquet: false });
        const origin = keyValue(metadata, "ARROW:schema");
        const columns = columnsOf(metadata, origin === null ? null : readArrowSchema(origin));
        return { path, buffer, metadata, columns };
    }
    catch (cause) {
        if (cause instanceof UnsupportedTypeError) {
            throw refused(path, "parquet-type-unsupported", "a column has a type that `datasets` has none for", cause.message, "FeaturesError");
        }
        if (!(cause instanceof Error) || "code" in cause)
            throw cause;
        throw unreadable(`Couldn't deserialize thrift: ${cause.message}`);
    }
}

;// CONCATENATED MODULE: ./build/hub/parquet/parquet-builder.js










/** Bytes, uncompressed, that are decoded of one dataset; a row group is held in memory while it is. */
const pageBudget = 128 * 1024 ** 2;
const rowGroupBudget = 32 * 1024 ** 2;
/** Columns that Arrow adds to every file while it reads. Source: apache/arrow cpp/src/arrow/dataset/scanner.cc. */
const ownColumns = ["__fragment_index", "__batch_index", "__last_in_fragment", "__filename"];
/**
 * The library's Parquet builder. Not a push machine: a Parquet file is read from its end.
 * Source: datasets packaged_modules/parquet/parquet.py.
 */
class ParquetBuilder {
    name = "parquet";
    #options;
    #sink;
    #declare;
    #fixed = null;
    #budget = pageBudget;
    #toldBudget = false;
    /** @param declare takes the features of the first file */
    constructor(options, sink, declare) {
        this.#options = options;
        this.#sink = sink;
        this.#declare = declare;
    }
    fixTypes(features) {
        const { columns } = this.#options;
        const kept = columns === null ? features : features.filter(({ name }) => columns.includes(name));
        this.#fixed = kept;
        if (kept.length < features.length)
            this.#declare(kept);
    }
    startSplit() { }
    /** Reads one file. @throws LoadFailure for what the library refuses, UserError when it cannot be read */
    async read(path, folder) {
        try {
            await this.#read(path, folder);
        }
        catch (cause) {
            if (!(cause instanceof load_failure/* LoadFailure */.to) || !this.#options.skipsBadFiles)
                throw cause;
            this.#sink.finding({
                ...cause.finding,
                severity: "warning",
                message: `the file is left out (\`on_bad_files\`): ${cause.finding.message}`,
            });
        }
    }
    async #read(path, folder) {
        const file = this.#selected(await openParquet(path, folder));
        const { metadata, columns } = file;
        const fixed = this.#fixed ?? this.#featuresOf(file);
        if (this.#fixed === null) {
            this.#fixed = fixed;
            this.#declare(fixed);
        }
        const names = [...columns.map(({ name }) => name), ...ownColumns];
        const twice = names.find((name, at) => names.indexOf(name) < at);
        if (twice !== undefined) {
            throw refused(path, "parquet-column-twice", `two columns are called "${twice}"`, `Multiple matches for FieldRef.Name(${twice}) in ${names.join(", ")}`);
        }
        const [firstGroup] = metadata.row_groups;
        if (firstGroup === undefined)
            return;
        if (firstGroup.num_rows === 0n) {
            throw refused(path, "parquet-no-rows", "the file has no rows", "BatchSize must be greater than 0, got 0");
        }
        const observed = await this.#decode(file, fixed);
        // A table without columns has no rows.
        if (columns.length === 0)
            return;
        const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
        this.#sink.batch({ file: path, columns: observed, rows, first: (0,finding/* wholeFile */.A)(path), castBy: "builder" });
    }
    /** The file with the columns that the config asks for. */
    #selected(file) {
        const { columns: wanted, filters } = this.#options;
        if (filters)
            this.#tellFilters(file.path);
        if (wanted === null)
            return file;
        const missing = wanted.find((name) => !file.columns.some((column) => column.name === name));
        if (missing !== undefined) {
            throw refused(file.path, "parquet-column-not-found", `the file has no column "${missing}", which \`columns\` of the config names`, `No match for FieldRef.Name(${missing}) in ${file.columns.map(({ name }) => name).join(", ")}`);
        }
        return { ...file, columns: file.columns.filter(({ name }) => wanted.includes(name)) };
    }
    #tellFilters(path) {
        this.#sink.finding({
            rule: "parquet-filters-not-applied",
            hfCode: null,
            severity: "info",
            message: "`filters` of the config is not applied here: rows are counted without it",
            hfMessage: null,
            ...(0,finding/* wholeFile */.A)(path),
        });
    }
    #featuresOf({ path, metadata, columns }) {
        const origin = keyValue(metadata, "ARROW:schema");
        const stored = keyValue(metadata, "huggingface") ??
            (origin === null ? null : (readArrowSchema(origin)?.metadata.get("huggingface") ?? null));
        try {
            return featuresOfFile(columns, stored);
        }
        catch (cause) {
            if (!(cause instanceof stored_features/* StoredFeaturesError */.j9 || cause instanceof SyntaxError))
                throw cause;
            throw refused(path, "parquet-huggingface-metadata", "the features that are stored in the file are not understood", cause.message, "FeaturesError");
        }
    }
    /** Decodes pages within the budget: damage shows, and so does what casts to the fixed types depend on. */
    async #decode({ path, buffer, metadata, columns }, fixed) {
        const watches = new Map();
        for (const { name, type } of columns) {
            const feature = (0,hub_feature/* featureNamed */.ky)(fixed, name);
            if (feature !== undefined && type.kind === "value" && (0,hub_feature/* arrowForm */.qy)(type) !== (0,hub_feature/* arrowForm */.qy)(feature)) {
                watches.set(name, new ValueWatch(type, feature));
            }
        }
        let start = 0;
        for (const group of metadata.row_groups) {
            const end = start + Number(group.num_rows);
            const bytes = Number(group.total_byte_size);
            if (bytes <= rowGroupBudget && bytes <= this.#budget) {
                this.#budget -= bytes;
                await this.#decodeGroup(path, { file: buffer, metadata, rowStart: start, rowEnd: end }, watches);
            }
            else
                this.#tellBudget(path);
            start = end;
        }
        return columns.map(({ name, type }) => {
            const watched = watches.get(name)?.finish(path);
            if (watched === undefined)
                return { name, type: observedOf(type) };
            if (watched.lost === null)
                return { name, type: watched.observed };
            throw refused(path, "value-does-not-fit", `a value of "${name}" does not fit the type that was fixed before`, watched.lost);
        });
    }
    async #decodeGroup(path, range, watches) {
        try {
            await (0,read/* parquetRead */.bA)({
                ...range,
                compressors: src/* compressors */.Vm,
                parsers: parsers,
                geoparquet: false,
                onChunk: ({ columnName, columnData }) => {
                    const watch = watches.get(columnName);
                    if (watch !== undefined)
                        for (const value of columnData)
                            watch.add(value);
                },
            });
        }
        catch (cause) {
            if (!(cause instanceof Error) || "code" in cause)
                throw cause;
            if (/unsupported|not supported|not implemented/i.test(cause.message))
                return this.#tellBudget(path);
            throw refused(path, "parquet-page-damaged", "data in the file cannot be decoded: it is damaged", `Corrupt compressed data: ${cause.message}`);
        }
        return undefined;
    }
    #tellBudget(path) {
        if (this.#toldBudget)
            return;
        this.#toldBudget = true;
        this.#sink.finding({
            rule: "parquet-not-all-decoded",
            hfCode: null,
            severity: "info",
            message: "not all of the data was decoded: damage in the rest, and values there that do not fit, are not seen",
            hfMessage: null,
            ...(0,finding/* wholeFile */.A)(path),
        });
    }
}

;// CONCATENATED MODULE: ./build/hub/text-builder.js





const text_builder_lf = 0x0a;
const text_builder_cr = 0x0d;
/** datasets packaged_modules/text/text.py: 10 MB, and to the end of the line. Characters there, bytes here. */
const batchBytes = 10 * 1024 ** 2;
class TextFile {
    #file;
    #sink;
    #gate;
    #failed = false;
    #line = 1;
    #bytesOfBatch = 0;
    #rows = 0;
    #firstLine = 1;
    #open = false;
    #afterCr = false;
    constructor(file, encoding, errors, sink) {
        this.#file = file;
        this.#sink = sink;
        this.#gate = new Utf8Gate(encoding, errors);
    }
    get failed() {
        return this.#failed;
    }
    push(bytes) {
        if (this.#failed)
            return;
        const { bytes: text, fault } = this.#gate.push(bytes);
        this.#count(text);
        if (fault !== null)
            this.#fail(`'utf-8' codec can't decode byte 0x${fault.byte.toString(16)} in position ${fault.offset}: ${fault.reason}`);
    }
    finish() {
        if (this.#failed)
            return;
        const { bytes, fault } = this.#gate.finish();
        this.#count(bytes);
        if (fault !== null)
            return this.#fail(`'utf-8' codec can't decode byte 0x${fault.byte.toString(16)} in position ${fault.offset}: ${fault.reason}`);
        if (this.#open)
            this.#endLine();
        if (this.#rows > 0)
            this.#emit();
        return undefined;
    }
    #count(text) {
        for (const byte of text) {
            this.#bytesOfBatch += 1;
            const second = this.#afterCr && byte === text_builder_lf;
            this.#afterCr = byte === text_builder_cr;
            if (second)
                continue;
            if (byte === text_builder_lf || byte === text_builder_cr)
                this.#endLine();
            else
                this.#open = true;
        }
    }
    #endLine() {
        this.#open = false;
        this.#rows += 1;
        this.#line += 1;
        if (this.#bytesOfBatch >= batchBytes)
            this.#emit();
    }
    #emit() {
        const first = { file: this.#file, line: this.#firstLine, column: 1 };
        const columns = [{ name: "text", type: scalar("string", first) }];
        this.#sink.batch({ file: this.#file, columns, rows: this.#rows, first, castBy: "writer" });
        this.#rows = 0;
        this.#bytesOfBatch = 0;
        this.#firstLine = this.#line;
    }
    #fail(hfMessage) {
        this.#failed = true;
        this.#sink.finding((0,load_failure/* refusal */.x5)({
            rule: "text-encoding",
            hfCode: "DatasetGenerationError",
            message: "the bytes here are not UTF-8",
            hfMessage,
            place: { file: this.#file, line: this.#line, column: null },
        }));
    }
}
/** The library's text builder: a row for each line. Source: datasets packaged_modules/text/text.py. */
class TextBuilder {
    name = "text";
    #sink;
    #encoding;
    #errors;
    constructor(params, sink) {
        this.#sink = sink;
        const encoding = params.get("encoding");
        this.#encoding = (typeof encoding === "string" ? encodingNamed(encoding) : null) ?? utf8;
        this.#errors = onUndecodable(params.get("encoding_errors"));
    }
    fixTypes() { }
    startSplit() { }
    open(file) {
        return new TextFile(file, this.#encoding, this.#errors, this.#sink);
    }
}

;// CONCATENATED MODULE: ./build/hub/builders.js










function refusedJsonParameter(params) {
    const field = params.get("field") ?? null;
    if (field !== null && typeof field !== "string")
        return { parameter: "field", hfMessage: `KeyError: ${(0,yaml/* yamlText */.pS)(field)}` };
    if ((params.get("newlines_in_values") ?? null) === null)
        return null;
    return {
        parameter: "newlines_in_values",
        hfMessage: "The JSON loader parameter `newlines_in_values` is no longer supported",
    };
}
const refusedOf = {
    csv: refusedCsvParameter,
    json: refusedJsonParameter,
    parquet: refusedParquetParameter,
};
/** Parameters that a builder refuses whatever the files hold: json.py, csv.py (and pandas' own checks), text.py. */
function checkParameters({ builder, params, place }) {
    const fail = (parameter, hfMessage) => new load_failure/* LoadFailure */.to({
        rule: "card-parameter-invalid",
        hfCode: "ConfigNamesError",
        message: `the parameter \`${parameter}\` of the config does not do`,
        hfMessage,
        place,
    });
    const refused = refusedOf[builder.name]?.(params) ?? null;
    if (refused !== null)
        throw fail(refused.parameter, refused.hfMessage);
    if (builder.name === "parquet")
        return;
    const size = params.get("chunksize");
    const isWholeFile = builder.name === "csv" && size === null;
    if (size !== undefined && !isWholeFile && !(typeof size === "number" && Number.isInteger(size) && size > 0)) {
        throw fail("chunksize", "'chunksize' must be an integer >=1");
    }
    const encoding = params.get("encoding");
    if (typeof encoding === "string" && encodingNamed(encoding) === null)
        throw fail("encoding", `unknown encoding: ${encoding}`);
}
/**
 * The builder of a config, or null when what it reads is not checked here.
 * @param declare takes features that a builder knows before any batch
 * @throws LoadFailure for parameters that the builder refuses
 */
function createBuilder(plan, sink, declare) {
    checkParameters(plan);
    const make = {
        csv: () => new CsvBuilder(plan.params, plan.features, sink),
        json: () => jsonBuilder(jsonOptions(plan.params), sink),
        parquet: () => new ParquetBuilder(parquetOptions(plan.params), sink, declare),
        text: () => new TextBuilder(plan.params, sink),
    };
    return make[plan.builder.name]?.() ?? null;
}

;// CONCATENATED MODULE: ./build/hub/config-failures.js


/**
 * The library counts the rows of each file in a list that grows by one file at a time, and stumbles over a gap.
 * Source: builder.py, `_prepare_split_single` (`original_shard_lengths`).
 */
const emptyBefore = (empty, next) => new load_failure/* LoadFailure */.to({
    rule: "empty-file-before-data",
    hfCode: "DatasetGenerationError",
    message: `the file is empty, and ${next}, which comes after it, is not: the library stumbles over the gap`,
    hfMessage: "list index out of range",
    place: (0,finding/* wholeFile */.A)(empty),
    repair: { kind: "advice", text: "Delete the file, or write no file while there is nothing in it." },
});
/** `all` is the union of splits for `load_dataset`. Source: datasets builder.py, `_download_and_prepare`. */
const splitCalledAll = (all, place) => new load_failure/* LoadFailure */.to({
    rule: "split-name-all",
    hfCode: null,
    message: `a split must not be called "${all}"`,
    hfMessage: "`all` is a special split keyword corresponding to the union of all splits, so cannot be used as key in ._split_generator().",
    place,
});
/** A split whose patterns find nothing. Source: datasets builders, `_split_generators`. */
const splitWithoutFiles = (split, place) => new load_failure/* LoadFailure */.to({
    rule: "split-without-files",
    hfCode: "DataFilesNotFoundError",
    message: `no file is found for the split "${split}"`,
    hfMessage: "At least one data file must be specified",
    place,
});
/** A split of which no file made a table. Source: datasets arrow_writer.py, `finalize`. */
const nothingToInferFrom = (split, path) => new load_failure/* LoadFailure */.to({
    rule: "nothing-to-infer-from",
    hfCode: "DatasetGenerationError",
    message: `the files of the split "${split}" hold nothing that shows columns`,
    hfMessage: "Please pass `features` or at least one example when writing data",
    place: (0,finding/* wholeFile */.A)(path),
});
/** A builder that the library has, and that fails whatever it is given. */
const builderBroken = (name, hfMessage, path) => new load_failure/* LoadFailure */.to({
    rule: "builder-broken",
    hfCode: "DatasetGenerationError",
    message: `the library's builder "${name}" fails on every file`,
    hfMessage,
    place: (0,finding/* wholeFile */.A)(path),
    repair: { kind: "advice", text: "Keep the data in JSON Lines, CSV or Parquet." },
});
/** @param hfMessage what the decompressor says */
const compressedDataDamaged = (hfMessage, path) => (0,load_failure/* refusal */.x5)({
    rule: "compressed-data-damaged",
    hfCode: "DatasetGenerationError",
    message: "the file is not what its extension says, or it is cut off",
    hfMessage,
    place: (0,finding/* wholeFile */.A)(path),
    repair: { kind: "advice", text: "Compress it again, or give it the extension of what it is." },
});
/** What has to be installed beside the library to read an extension. Source: fsspec/compression.py. */
const config_failures_packages = {
    zst: { name: "zstandard", codec: "zstd" },
    lz4: { name: "lz4", codec: "lz4" },
};
/** @returns that the library needs a package to read a file with this extension, or null */
function packageNeeded(path) {
    const needed = config_failures_packages[path.slice(path.lastIndexOf(".") + 1)];
    if (needed === undefined)
        return null;
    return {
        ...(0,finding/* wholeFile */.A)(path),
        rule: "compression-needs-package",
        hfCode: null,
        severity: "warning",
        message: `the file is read only where the package \`${needed.name}\` is installed beside \`datasets\``,
        hfMessage: `Compression type ${needed.codec} not supported`,
        repair: { kind: "advice", text: "Compress with gzip, bzip2 or xz, for which nothing has to be installed." },
    };
}
/** What the library reads and this does not. */
const compressionNotRead = (compression, path) => ({
    ...(0,finding/* wholeFile */.A)(path),
    rule: "compression-not-read",
    hfCode: null,
    severity: "info",
    message: `${compression} is not read here: nothing is known of this file`,
    hfMessage: null,
});
/** @param name of a builder that the library has and this does not */
const formatNotRead = (name, path) => ({
    ...(0,finding/* wholeFile */.A)(path),
    rule: "format-not-read",
    hfCode: null,
    severity: "info",
    message: `the builder "${name}" loads these files; what is in them is not checked here`,
    hfMessage: null,
});

;// CONCATENATED MODULE: ./build/hub/loaded-rows.js

const loaded_rows_refused = (rule, message, hfMessage, place) => new load_failure/* LoadFailure */.to({ rule, hfCode: null, message, hfMessage, place });
const loaded_rows_names = (list) => `{${list.map((name) => `'${name}'`).join(", ")}}`;
/** Rows as the card declares them. Source: datasets info_utils.py:62-76, `verify_splits`. */
function verify({ info, place: config }, splits) {
    const declared = info?.splits ?? null;
    if (declared === null)
        return;
    const place = info?.place ?? config;
    const missing = [...declared.keys()].filter((name) => !splits.has(name));
    const [first] = missing;
    if (first !== undefined) {
        throw loaded_rows_refused("declared-split-missing", `\`dataset_info\` declares splits that there are not: ${missing.join(", ")}`, loaded_rows_names(missing), declared.get(first)?.place ?? place);
    }
    const unexpected = [...splits.keys()].filter((name) => !declared.has(name));
    if (unexpected.length > 0) {
        throw loaded_rows_refused("split-not-declared", `\`dataset_info\` lacks splits that there are: ${unexpected.join(", ")}`, loaded_rows_names(unexpected), place);
    }
    for (const [name, { rows, place: at }] of declared) {
        const recorded = splits.get(name);
        if (recorded === rows)
            continue;
        throw loaded_rows_refused("declared-rows-differ", `\`num_examples\` of the split "${name}" is ${rows}, but there are ${recorded} rows`, `[{'expected': SplitInfo(name='${name}', num_examples=${rows}), 'recorded': SplitInfo(name='${name}', num_examples=${recorded})}]`, at);
    }
}
/**
 * What the library says of the rows once all is loaded. Sources: info_utils.py, and datasets arrow_reader.py (`read`)
 * for splits without rows.
 * @param partly whether some files were not read here: then rows are not known
 * @throws LoadFailure for what it refuses
 */
function checkRows(plan, splits, partly) {
    if (partly)
        return;
    verify(plan, splits);
    for (const [split, rows] of splits) {
        if (rows > 0)
            continue;
        throw loaded_rows_refused("split-without-rows", `the split "${split}" has no rows`, `Instruction "${split}" corresponds to no data!`, plan.place);
    }
}

// EXTERNAL MODULE: ./build/hub/layout/data-formats.js
var data_formats = __webpack_require__(24758);
;// CONCATENATED MODULE: ./build/hub/layout/archived-files.js
/** Files of an archive in the order in which the library walks it. Source: datasets utils/track.py and file_utils.py, `FilesIterable`. */
function archivedFiles(members) {
    const hidden = (part) => part.startsWith(".") || part.startsWith("__");
    const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
    return members
        .filter((path) => !path.split("/").some(hidden))
        .toSorted((left, right) => {
        const [a, b] = [folderOf(left), folderOf(right)];
        return a === b ? (left < right ? -1 : 1) : a < b ? -1 : 1;
    });
}

;// CONCATENATED MODULE: ./build/hub/limits.js
/**
 * What the Hub and its dataset viewer take. As of 2026-08-20: dataset-viewer chart/env/prod.yaml:136-163 and
 * libcommon/constants.py:79, hub-docs docs/hub/storage-limits.md:66-112. It ages.
 */
const hubLimits = {
    columns: 1_000,
    columnNameLength: 500,
    splits: 30,
    configs: 4_000,
    filesPerRepository: 100_000,
    entriesPerFolder: 10_000,
    fileBytes: 500 * 1000 ** 3,
    convertedBytes: 5 * 1000 ** 3,
};
const limits_finding = (severity, rule, hfCode, file, message) => ({
    severity,
    rule,
    hfCode,
    message,
    hfMessage: null,
    file,
    line: null,
    column: null,
});
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** How many files and folders each folder holds. @param files each once */
function entriesByFolder(files) {
    const entries = new Map();
    const count = (folder) => {
        const known = entries.get(folder);
        // A folder is an entry of the one above when it is first seen.
        if (known === undefined && folder !== "")
            count(parentOf(folder));
        entries.set(folder, (known ?? 0) + 1);
    };
    for (const { path } of files)
        count(parentOf(path));
    return entries;
}
/** What the Hub refuses or recommends against in a repository of such files. */
function repositoryFindings(files) {
    const found = [];
    if (files.length > hubLimits.filesPerRepository) {
        found.push(limits_finding("warning", "hub-too-many-files", null, "", `${files.length} files; the Hub recommends fewer than ${hubLimits.filesPerRepository} in a repository`));
    }
    for (const [folder, entries] of entriesByFolder(files)) {
        if (entries <= hubLimits.entriesPerFolder)
            continue;
        found.push(limits_finding("warning", "hub-folder-too-large", null, folder, `${entries} entries in one folder; the Hub takes ${hubLimits.entriesPerFolder} at most`));
    }
    for (const { path, size } of files) {
        if (size <= hubLimits.fileBytes)
            continue;
        found.push(limits_finding("warning", "hub-file-too-large", null, path, `${size} bytes; the Hub takes files of ${hubLimits.fileBytes} at most`));
    }
    return found;
}
/** What the dataset viewer refuses of a config that loads. */
function viewerFindings(features, splits, file) {
    const found = [];
    if (features.length > hubLimits.columns) {
        found.push(limits_finding("warning", "viewer-too-many-columns", "TooManyColumnsError", file, `${features.length} columns; the dataset viewer shows none of a dataset with more than ${hubLimits.columns}`));
    }
    const long = features.find(({ name }) => name.length > hubLimits.columnNameLength);
    if (long !== undefined) {
        found.push(limits_finding("warning", "viewer-column-name-too-long", "TooLongColumnNameError", file, `the name of a column has ${long.name.length} characters; the dataset viewer takes ${hubLimits.columnNameLength}`));
    }
    if (splits > hubLimits.splits) {
        found.push(limits_finding("warning", "viewer-too-many-splits", "DatasetWithTooManySplitsError", file, `${splits} splits; the dataset viewer takes ${hubLimits.splits}`));
    }
    return found;
}

// EXTERNAL MODULE: ./build/hub/card/card-yaml.js
var card_yaml = __webpack_require__(98865);
;// CONCATENATED MODULE: ./build/hub/repairs.js



const dtypeOf = (feature) => (feature.kind === "value" ? feature.dtype : feature.kind);
const isInteger = (dtype) => /^u?int\d+$/.test(dtype);
const isFloat = (dtype) => /^float\d+$/.test(dtype);
/** A type that takes the values of both. */
function common(left, right) {
    const [a, b] = [dtypeOf(left), dtypeOf(right)];
    if (a === b && left.kind === "value")
        return left;
    if (a === "null")
        return right;
    if (b === "null")
        return left;
    if (left.kind === "struct" && right.kind === "struct")
        return { kind: "struct", fields: union(left.fields, right.fields) };
    if (left.kind === "list" && right.kind === "list")
        return { kind: "list", item: common(left.item, right.item) };
    if (left.kind !== "value" || right.kind !== "value")
        return left.kind === right.kind ? left : { kind: "json" };
    if ((isInteger(a) || isFloat(a)) && (isInteger(b) || isFloat(b)))
        return (0,hub_feature/* valueOf */.RP)(isInteger(a) && isInteger(b) ? "int64" : "float64");
    return (0,hub_feature/* valueOf */.RP)("string");
}
function union(left, right) {
    const shared = left.map(({ name, feature }) => {
        const other = (0,hub_feature/* featureNamed */.ky)(right, name);
        return { name, feature: other === undefined ? feature : common(feature, other) };
    });
    return [...shared, ...right.filter(({ name }) => (0,hub_feature/* featureNamed */.ky)(left, name) === undefined)];
}
/** `products/2024.jsonl` → `products`; a file at the top gives its name up to the first dot. */
function configName(path) {
    const [top = "", ...rest] = path.split("/");
    const name = rest.length > 0 ? top : (top.split(".")[0] ?? top);
    return name.replace(/[<>:/\\|?*]/g, "_") || "data";
}
function configsFor(files) {
    const byName = new Map();
    for (const file of files)
        byName.set(configName(file), [...(byName.get(configName(file)) ?? []), file]);
    return [...byName].map(([name, paths]) => ({ name, files: paths }));
}
/** More files are not listed one by one. */
const listedFiles = 50;
/**
 * What makes a batch fit that does not: a config for each kind of file where files have little in common, else types
 * that take all values, declared in the card.
 * @param files that are loaded together
 */
function castRepair(batch, fixed, files) {
    const shared = batch.columns.filter(({ name }) => (0,hub_feature/* featureNamed */.ky)(fixed, name) !== undefined).length;
    const configs = configsFor(files);
    const isApart = shared * 2 < Math.max(fixed.length, batch.columns.length);
    if (isApart && configs.length > 1 && files.length <= listedFiles)
        return { kind: "card", yaml: (0,card_yaml/* configsYaml */.J1)(configs) };
    return { kind: "card", yaml: (0,card_yaml/* featuresYaml */.V6)(union(fixed, featuresOf(batch.columns))) };
}

;// CONCATENATED MODULE: ./build/hub/table-writer.js





/** Tables of one row are kept back, and written together. datasets config.py, `DEFAULT_MAX_BATCH_SIZE`. */
const pooledRows = 1_000;
const sameSchema = (left, right) => left.columns.length === right.columns.length &&
    left.columns.every(({ name, type }, at) => {
        const other = right.columns[at];
        return other !== undefined && other.name === name && arrowTypeOf(other.type) === arrowTypeOf(type);
    });
/**
 * What the library does with a builder's tables, over all splits of a config: the first one fixes the types unless they
 * are declared, later ones are cast to them, those of one row are put together first, without a cast.
 * Sources: datasets builder.py:1803-1879, arrow_writer.py (`write_row`, `write_table`), table.py (`table_cast`).
 */
class TableWriter {
    #onFixed;
    #features;
    /** The first batch, for telling where a type was fixed; null when it was declared. */
    #origin = null;
    #pool = [];
    #rows = 0;
    #tables = 0;
    #files = [];
    constructor(declared, onFixed) {
        this.#features = declared;
        this.#onFixed = onFixed;
    }
    /** Null while nothing fixed them. */
    get features() {
        return this.#features;
    }
    /** Tables of the running split so far. */
    get tables() {
        return this.#tables;
    }
    /** Fixes types that a builder knows before any batch. */
    declare(features) {
        this.#features = features;
    }
    /** @param files of the split, for telling which could be apart */
    startSplit(files) {
        this.#files = files;
        this.#rows = 0;
        this.#tables = 0;
        this.#pool = [];
    }
    /** @returns what is refused */
    add(batch) {
        this.#tables += 1;
        this.#rows += batch.rows;
        const fixed = this.#features !== null;
        if (!fixed)
            this.#fix(batch);
        if (batch.castBy === "builder")
            return fixed ? this.#cast(batch) : null;
        if (batch.rows !== 1)
            return this.#flush() ?? this.#cast(batch);
        this.#pool.push(batch);
        return this.#pool.length >= pooledRows ? this.#flush() : null;
    }
    /** @returns the rows of the split, and what is refused */
    endSplit() {
        return { rows: this.#rows, tables: this.#tables, finding: this.#flush() };
    }
    #fix(batch) {
        this.#features = featuresOf(batch.columns);
        this.#origin = batch.columns;
        this.#onFixed(this.#features, batch.castBy);
    }
    #cast(batch) {
        if (this.#features === null)
            return null;
        const finding = castBatch(batch, this.#features, this.#origin);
        return finding === null ? null : { ...finding, repair: castRepair(batch, this.#features, this.#files) };
    }
    #flush() {
        const pool = this.#pool;
        this.#pool = [];
        const [first] = pool;
        if (first === undefined)
            return null;
        const index = pool.findIndex((batch) => !sameSchema(first, batch));
        const other = pool[index];
        if (other !== undefined) {
            return (0,load_failure/* refusal */.x5)({
                rule: "one-row-tables-differ",
                hfCode: "DatasetGenerationError",
                message: `this table has one row, and other columns or types than the table of one row in ${first.file}; such tables are put together without a cast`,
                hfMessage: `Schema at index ${index} was different: \n${schemaText(first.columns)}\nvs\n${schemaText(other.columns)}`,
                place: other.first,
                earlier: first.first,
                repair: {
                    kind: "advice",
                    text: "Write the rows into one file, or give all files the same columns, order and types.",
                },
            });
        }
        return this.#cast(first);
    }
}

;// CONCATENATED MODULE: ./build/hub/check-config.js









/** Some file is in a compression that is not read: rows and columns are not all known. */
const isPartlyRead = (findings) => findings.some(({ rule }) => rule === "compression-not-read");
/** Stops the loading of a config: an error finding was made. */
class Stopped extends Error {
    name = "Stopped";
}
/** Loads one config of a folder as the library would, and keeps nothing of it but types and counts. */
class ConfigCheck {
    #folder;
    #plan;
    #findings = [];
    #splits = new Map();
    #writer;
    #sink;
    #builder = null;
    constructor(folder, plan) {
        this.#folder = folder;
        this.#plan = plan;
        // What `dataset_info` declares replaces what the builder knows of its config.
        const declared = plan.info?.features ?? plan.features;
        this.#sink = {
            batch: (batch) => this.#take(batch),
            finding: (finding) => void this.#findings.push(finding),
        };
        this.#writer = new TableWriter(declared, (features, by) => this.#builder?.fixTypes(features, by));
    }
    async run() {
        try {
            await this.#load();
        }
        catch (cause) {
            if (cause instanceof load_failure/* LoadFailure */.to)
                this.#findings.push(cause.finding);
            else if (!(cause instanceof Stopped))
                throw cause;
        }
        const verdict = this.#findings.some(({ severity }) => severity === "error") ? "fail" : "ok";
        return { verdict, features: this.#writer.features, splits: this.#splits, findings: this.#findings };
    }
    async #load() {
        const files = this.#plan.files();
        this.#checkSplitNames(files);
        this.#builder = createBuilder(this.#plan, this.#sink, (features) => this.#writer.declare(features));
        if (this.#writer.features !== null)
            this.#builder?.fixTypes(this.#writer.features, "builder");
        if (this.#builder === null)
            return this.#cannotRead(files);
        for (const [split, paths] of files) {
            if (paths.length === 0)
                throw splitWithoutFiles(split, this.#plan.place);
        }
        for (const [split, paths] of files)
            await this.#loadSplit(this.#builder, split, paths);
        const features = this.#writer.features;
        const [first] = [...files.values()].flat();
        if (features !== null)
            this.#findings.push(...viewerFindings(features, files.size, first ?? ""));
        checkRows(this.#plan, this.#splits, isPartlyRead(this.#findings));
        return undefined;
    }
    #checkSplitNames(files) {
        const all = [...files.keys()].find((split) => split.toLowerCase() === "all");
        if (all !== undefined)
            throw splitCalledAll(all, this.#plan.place);
    }
    async #loadSplit(builder, split, paths) {
        this.#writer.startSplit(paths);
        builder.startSplit(split);
        this.#splits.set(split, 0);
        let empty = null;
        for (const path of paths) {
            const before = this.#writer.tables;
            if (builder instanceof ParquetBuilder)
                await builder.read(path, this.#folder);
            else
                await this.#readFile(builder, path);
            this.#stopOnError();
            const isEmpty = this.#writer.tables === before;
            if (!isEmpty && empty !== null)
                throw emptyBefore(empty, path);
            if (isEmpty && !this.#isUnread(path))
                empty ??= path;
        }
        const { rows, tables, finding } = this.#writer.endSplit();
        if (finding !== null)
            this.#refuse(finding);
        this.#splits.set(split, rows);
        if (tables === 0 && this.#writer.features === null && !isPartlyRead(this.#findings))
            throw nothingToInferFrom(split, paths[0] ?? "");
        if (this.#writer.features !== null)
            builder.fixTypes(this.#writer.features, "builder");
    }
    /** What is in the file is not known, so that it may have made tables. */
    #isUnread(path) {
        const isUnread = (rule) => rule === "compression-not-read" || rule === "document-not-checked";
        return this.#findings.some(({ file, rule }) => isUnread(rule) && file.startsWith(path));
    }
    async #readFile(builder, path) {
        this.#checkPackage(path);
        // An archive is known by its first bytes, unless the extension says something else.
        const members = /\.(?:gz|zst|bz2|xz|lz4)$/.test(path) ? null : await this.#folder.members(path);
        if (members === null)
            return this.#feed(builder.open(path), await this.#folder.open(path), path);
        for (const member of archivedFiles(members)) {
            const name = `${path}/${member}`;
            await this.#feed(builder.open(name), await this.#folder.open(path, member), name);
            this.#stopOnError();
        }
        return undefined;
    }
    /** Said once: one file more of the kind is no news. */
    #checkPackage(path) {
        const needed = packageNeeded(path);
        if (needed !== null && !this.#findings.some(({ rule }) => rule === needed.rule))
            this.#findings.push(needed);
    }
    async #feed(machine, bytes, path) {
        if (bytes.kind === "not-read") {
            this.#findings.push(compressionNotRead(bytes.compression, path));
            return;
        }
        for await (const chunk of bytes.chunks) {
            if (machine.failed)
                break;
            if (!(chunk instanceof Uint8Array)) {
                this.#refuse(compressedDataDamaged(chunk.damaged, path));
                break;
            }
            machine.push(chunk);
        }
        machine.finish();
    }
    #take(batch) {
        const finding = this.#writer.add(batch);
        if (finding !== null)
            this.#refuse(finding);
    }
    #refuse(finding) {
        this.#findings.push(finding);
        throw new Stopped();
    }
    #stopOnError() {
        if (this.#findings.some(({ severity }) => severity === "error"))
            throw new Stopped();
    }
    #cannotRead(files) {
        const [path = ""] = [...files.values()].flat();
        const { name } = this.#plan.builder;
        const broken = data_formats/* brokenBuilders */.cB.get(name);
        if (broken !== undefined)
            throw builderBroken(name, broken, path);
        this.#findings.push(formatNotRead(name, path));
    }
}
/** @throws UserError when a file cannot be read at all */
function checkConfig(folder, plan) {
    return new ConfigCheck(folder, plan).run();
}

// EXTERNAL MODULE: ./build/hub/layout/resolve.js
var resolve = __webpack_require__(495);
;// CONCATENATED MODULE: ./build/hub/layout/layout-findings.js


/** How many files of a kind are named one by one. */
const namedFiles = 20;
function namesOf(paths, each) {
    return paths.slice(0, namedFiles).map(each);
}
const warning = (rule, file, message, more = {}) => ({
    rule,
    hfCode: null,
    severity: "warning",
    message,
    hfMessage: null,
    file,
    line: null,
    column: null,
    ...more,
});
/** Upper-case extensions of data formats are none. */
function upperCase(index) {
    const paths = index.paths.filter((path) => !(0,resolve/* hasDataExtension */.ey)(path) && (0,resolve/* suffixesOf */.Xh)(path).some((suffix) => data_formats/* builderOfExtension */.Ek.has(suffix.toLowerCase())));
    return namesOf(paths, (path) => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const dot = name.indexOf(".");
        const to = path.slice(0, path.length - name.length) + name.slice(0, dot) + name.slice(dot).toLowerCase();
        return warning("upper-case-extension", path, "the extension is in upper case, which the library does not know: the file is not data", { repair: { kind: "rename", from: path, to } });
    });
}
/** Data files that no split of any config reaches. */
function unreached(index, plan) {
    let reached = new Set();
    const twice = new Set();
    for (const config of plan.configs) {
        let files;
        try {
            files = config.files();
        }
        catch {
            // What is wrong with its files is told when the config is checked.
            continue;
        }
        for (const paths of files.values()) {
            const seen = new Set(paths);
            const left = seen.size < paths.length ? new Set(paths) : null;
            if (left !== null)
                for (const path of paths)
                    if (!left.delete(path))
                        twice.add(path);
            // Mostly there is one split, and many files.
            if (reached.size === 0)
                reached = seen;
            else
                for (const path of seen)
                    reached.add(path);
        }
    }
    const candidates = index.resolve("**").filter((path) => (0,resolve/* hasDataExtension */.ey)(path) && !reached.has(path));
    const rule = plan.configs.find((config) => config.rule !== null)?.rule ?? null;
    const why = rule === "folder-keyword" || rule === "file-keyword"
        ? "once a name holds a word such as train, test, dev or eval, only such names are loaded"
        : rule === "sharded"
            ? "beside `data/…-00000-of-00001.…` nothing else is loaded"
            : "its format is not the one of most files, or no pattern of the card names it";
    const dropped = namesOf(candidates, (path) => warning("file-not-loaded", path, `no split loads this file: ${why}`));
    const more = candidates.length > namedFiles
        ? [warning("file-not-loaded", "", `${candidates.length - namedFiles} more files are not loaded`)]
        : [];
    return [
        ...dropped,
        ...more,
        ...namesOf([...twice], (path) => warning("file-loaded-twice", path, "two patterns of one split match this file: its rows are loaded twice")),
    ];
}
/**
 * What the library does without a word.
 * @param plan once there is one
 */
function layoutFindings(index, plan) {
    return plan === undefined ? upperCase(index) : unreached(index, plan);
}

;// CONCATENATED MODULE: ./build/hub/layout/builder-choice.js


/** Ranks a candidate: the greater, the sooner it is taken. */
function compare(left, right) {
    const preference = ({ extension }) => {
        const at = data_formats/* preferredExtensions */.a2.findIndex((preferred) => preferred === extension);
        return at < 0 ? data_formats/* preferredExtensions */.a2.length : at;
    };
    return (Number(left.metadata) - Number(right.metadata) ||
        right.count - left.count ||
        preference(left) - preference(right) ||
        (left.extension < right.extension ? 1 : -1));
}
/**
 * The builder that most files' suffixes ask for: every suffix counts, in lower case, so `export.parquet.jsonl` counts
 * for both. Source: load.py:210-254, `infer_module_for_data_files_list`.
 * @param paths the files of one split
 */
function chooseBuilder(paths) {
    const candidates = new Map();
    for (const path of paths) {
        const metadata = data_formats/* metadataFileNames */.M.some((name) => name === path.slice(path.lastIndexOf("/") + 1));
        for (const suffix of (0,resolve/* suffixesOf */.Xh)(path)) {
            const extension = suffix.toLowerCase();
            const key = `${String(metadata)} ${extension}`;
            const candidate = candidates.get(key) ?? { extension, metadata, count: 0 };
            candidate.count += 1;
            candidates.set(key, candidate);
        }
    }
    for (const { extension } of [...candidates.values()].sort(compare)) {
        const builder = data_formats/* builderOfExtension */.Ek.get(extension);
        if (builder !== undefined)
            return { kind: "builder", builder, extension };
        if (extension === data_formats/* archiveExtension */.yP)
            return { kind: "archives" };
    }
    return { kind: "none" };
}
/**
 * The files that a builder keeps; the rest is dropped without a word. Source: data_files.py, `DataFilesList.filter`,
 * which matches whole paths: a folder called `a.json.d` makes all below it JSON.
 */
function filesOfBuilder(paths, builder) {
    const extensions = (0,data_formats/* extensionsOf */.oQ)(builder.name);
    return paths.filter((path) => extensions.some((extension) => {
        for (let at = path.indexOf(extension); at >= 0; at = path.indexOf(extension, at + 1)) {
            const rest = path.slice(at + extension.length);
            if (rest === "" || (rest.startsWith(".") && rest.length > 1))
                return true;
        }
        return false;
    }));
}

;// CONCATENATED MODULE: ./build/hub/layout/infer-builder.js


/** Source: load.py, `infer_module_for_data_files_list_in_archives`: ten archives at most, and of a draw the first seen. */
async function chooseInArchives(paths, inside) {
    const names = [];
    for (const path of paths.filter((each) => each.endsWith(".zip")).slice(0, 10))
        names.push(...((await inside(path)) ?? []));
    const choice = chooseBuilder(names);
    return choice.kind === "builder" ? choice.builder : null;
}
async function builderOf(paths, inside) {
    const choice = chooseBuilder(paths);
    switch (choice.kind) {
        case "builder":
            return choice.builder;
        case "archives":
            return chooseInArchives(paths, inside);
        case "none":
            return null;
    }
}
const describe = (builder) => builder === null
    ? "(None, {})"
    : `('${builder.name}', {${Object.entries(builder.params)
        .map(([key, value]) => `'${key}': '${value}'`)
        .join(", ")}})`;
/**
 * The builder of all splits' files. Source: load.py, `infer_module_for_data_files`.
 * @throws LoadFailure where the splits differ, or no builder reads any file
 */
async function inferBuilder(files, place, inside) {
    const choices = new Map();
    for (const [split, paths] of files)
        choices.set(split, await builderOf(paths, inside));
    const [first] = choices.values();
    for (const choice of choices.values()) {
        if (describe(choice) === describe(first ?? null))
            continue;
        throw (0,load_failure/* loadFailure */.Lt)("formats-differ-between-splits", "FileFormatMismatchBetweenSplitsError", `the files of the splits are of different formats: ${[...choices].map(([split, each]) => `${split} is ${each?.name ?? "of no known format"}`).join(", ")}`, `Couldn't infer the same data file format for all splits. Got {${[...choices].map(([split, each]) => `'${split}': ${describe(each)}`).join(", ")}}`, place, {
            repair: {
                kind: "advice",
                text: "Make a config for each format, or keep files that are no data out of the folders and names that make splits.",
            },
        });
    }
    if (first === undefined || first === null) {
        throw (0,load_failure/* loadFailure */.Lt)("no-supported-files", "DataFilesNotFoundError", "no file has an extension that a builder reads (case counts)", "No (supported) data files found", place);
    }
    return first;
}

// EXTERNAL MODULE: ./build/hub/layout/glob.js
var glob = __webpack_require__(44137);
// EXTERNAL MODULE: ./build/hub/layout/patterns.js
var patterns = __webpack_require__(12860);
;// CONCATENATED MODULE: ./build/hub/layout/split-files.js





/** The files of a list of patterns, some of them maybe twice. Source: data_files.py, `DataFilesList.from_patterns`. */
function resolveAll(index, patterns, folder, place) {
    return patterns.flatMap((pattern) => {
        const normal = (0,resolve/* normalisePattern */.FG)(pattern, folder);
        let found = [];
        try {
            if (normal !== null)
                found = index.resolve(normal).filter(resolve/* hasDataExtension */.ey);
        }
        catch (cause) {
            if (!(cause instanceof glob/* GlobError */.pZ))
                throw cause;
            throw (0,load_failure/* loadFailure */.Lt)("data-files-pattern", "ConfigNamesError", `the pattern "${pattern}" is refused: \`**\` has to stand alone between slashes`, cause.message, place);
        }
        if (found.length === 0 && !(0,glob/* hasMagic */.qt)(pattern)) {
            throw (0,load_failure/* loadFailure */.Lt)("data-file-missing", "DataFilesNotFoundError", `there is no data file "${pattern}"`, `Unable to find '${pattern}'`, place);
        }
        return found;
    });
}
/**
 * The splits that names make below a folder.
 * @throws LoadFailure where there are none, or one has no proper name
 */
function layoutBelow(index, folder, place) {
    const below = (pattern) => (folder === "" ? pattern : `${folder}/${pattern}`);
    const layout = (0,patterns/* layoutOf */.aH)((pattern) => index.resolve(below(pattern)));
    switch (layout.kind) {
        case "no-files":
            throw (0,load_failure/* loadFailure */.Lt)("no-data-files", "EmptyDatasetError", folder === "" ? "there are no data files" : `there are no data files below "${folder}"`, `The directory at ${folder} doesn't contain any data files`, place);
        case "bad-split-name":
            throw (0,load_failure/* loadFailure */.Lt)("split-name", "ConfigNamesError", `the name of this file makes a split whose name is not allowed: letters, digits, \`_\`, and single dots between them`, `Split name should match '^\\w+(\\.\\w+)*$'' but got '{${layout.names.map((name) => `'${name}'`).join(", ")}}'.`, (0,finding/* wholeFile */.A)(layout.path), {
                repair: {
                    kind: "rename",
                    from: layout.path,
                    to: layout.path.replace(/[^/]*(?=-\d{5}-of-\d{4})/, (name) => name.replace(/[^\p{L}\p{N}_.]+/gu, "_")),
                },
            });
        case "splits":
            return {
                rule: layout.rule,
                patterns: [...layout.splits].map(([split, patterns]) => ({ split, patterns, place })),
            };
    }
}
/**
 * The files that the patterns of the splits find, in the order in which they are read.
 * @throws LoadFailure where a pattern is refused, or the file is missing that it names
 */
function filesBySplit(index, found, folder) {
    return new Map(found.map(({ split, patterns, place }) => [split, resolveAll(index, patterns, folder, place)]));
}

;// CONCATENATED MODULE: ./build/hub/layout/plan.js






const nowhere = (0,finding/* wholeFile */.A)("");
function defaultConfig(configs) {
    const defaults = configs.filter((config) => configs.length === 1 || config.name === "default" || config.isDefault);
    const [first, second] = defaults;
    if (first !== undefined && second !== undefined) {
        throw (0,load_failure/* loadFailure */.Lt)("several-default-configs", "ConfigNamesError", `two configs are the default: "${first.name}" and "${second.name}"`, `Dataset has several default configs: '${first.name}' and '${second.name}'.`, second.place);
    }
    return first ?? null;
}
function planOf(config, index, builder, card) {
    // A folder outside of the dataset has no files for us.
    const folder = config.dataDir === null ? "" : ((0,resolve/* normalisePattern */.FG)(config.dataDir) ?? "\0");
    // Found out for every config, also those that are not loaded; files are looked for only when one is.
    const found = config.files === null ? layoutBelow(index, folder, config.place) : { rule: null, patterns: config.files };
    const ofExtension = Object.entries(builder.params).map(([key, value]) => [key, value]);
    return {
        name: config.name,
        place: config.place,
        builder,
        params: new Map([...ofExtension, ...config.params]),
        features: config.features,
        info: card.infos.get(config.name) ?? null,
        files: () => filesBySplit(index, found.patterns, folder),
        rule: found.rule,
    };
}
/**
 * What the library would load of a folder. Source: load.py:380-515, `LocalDatasetModuleFactory.get_module` and
 * `create_builder_configs_from_metadata_configs`; builder.py, `_create_builder_config`.
 * @param inside the names inside a zip archive
 * @throws LoadFailure where the library raises
 */
async function planDataset(index, card, inside) {
    const [firstConfig] = card.configs;
    const found = firstConfig !== undefined && firstConfig.files !== null
        ? { rule: null, patterns: firstConfig.files }
        : layoutBelow(index, "", firstConfig?.place ?? nowhere);
    const files = filesBySplit(index, found.patterns, "");
    const builder = await inferBuilder(files, firstConfig?.place ?? nowhere, inside);
    const [onlyInfo] = card.infos.size === 1 ? card.infos.keys() : [];
    if (firstConfig === undefined) {
        if (onlyInfo !== undefined && onlyInfo !== "default") {
            throw (0,load_failure/* loadFailure */.Lt)("dataset-info-without-config", "ConfigNamesError", `\`dataset_info\` is about a config "${onlyInfo}", which there is not`, `BuilderConfig '${onlyInfo}' not found. Available: ['default']`, card.infos.get(onlyInfo)?.place ?? nowhere);
        }
        const plan = {
            name: "default",
            place: nowhere,
            builder,
            params: new Map(Object.entries(builder.params)),
            features: null,
            info: card.infos.get("default") ?? null,
            files: () => new Map([...files].map(([split, paths]) => [split, filesOfBuilder(paths, builder)])),
            rule: found.rule,
        };
        return { configs: [plan], chosen: plan };
    }
    const chosen = defaultConfig(card.configs)?.name ?? onlyInfo ?? null;
    const configs = card.configs.map((config) => planOf(config, index, builder, card));
    const plan = configs.find(({ name }) => name === chosen) ?? null;
    if (plan === null && chosen !== null) {
        throw (0,load_failure/* loadFailure */.Lt)("dataset-info-without-config", "ConfigNamesError", `\`dataset_info\` is about a config "${chosen}", which there is not`, `BuilderConfig '${chosen}' not found. Available: [${configs.map(({ name }) => `'${name}'`).join(", ")}]`, card.infos.get(chosen)?.place ?? nowhere);
    }
    return { configs, chosen: plan };
}

;// CONCATENATED MODULE: ./build/hub/check-dataset.js










const textLimit = 4 * 1024 ** 2;
/** A small text of the folder, with its byte order mark; null when there is none. */
async function check_dataset_textOf(folder, path) {
    const file = folder.files.find((each) => each.path === path);
    if (file === undefined)
        return null;
    const bytes = await folder.range(path, 0, Math.min(file.size, textLimit));
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new load_failure/* LoadFailure */.to({
            rule: "text-encoding",
            hfCode: "ConfigNamesError",
            message: "the file is not UTF-8",
            hfMessage: "'utf-8' codec can't decode",
            place: (0,finding/* wholeFile */.A)(path),
        });
    }
}
/** What keeps a folder from being loaded before anything in it is read. Source: load.py:1678 and `dataset_module_factory`. */
function checkRoot(folder) {
    const has = (path) => folder.files.some((file) => file.path === path);
    if (has(data_formats/* savedToDiskName */.vG)) {
        throw new load_failure/* LoadFailure */.to({
            rule: "saved-to-disk",
            hfCode: null,
            message: `a file \`${data_formats/* savedToDiskName */.vG}\` at the root makes the library take the folder for one of \`save_to_disk\``,
            hfMessage: "You are trying to load a dataset that was saved using `save_to_disk`. Please use `load_from_disk` instead.",
            place: (0,finding/* wholeFile */.A)(data_formats/* savedToDiskName */.vG),
            repair: { kind: "rename", from: data_formats/* savedToDiskName */.vG, to: `.${data_formats/* savedToDiskName */.vG}` },
        });
    }
    const script = folder.name.endsWith(".py") ? folder.name : `${folder.name}.py`;
    if (has(script)) {
        throw new load_failure/* LoadFailure */.to({
            rule: "dataset-script",
            hfCode: "DatasetWithScriptNotSupportedError",
            message: "a script of the folder's name is taken for a dataset script, which is not supported any more",
            hfMessage: `Dataset scripts are no longer supported, but found ${script}`,
            place: (0,finding/* wholeFile */.A)(script),
            repair: { kind: "rename", from: script, to: `scripts/${script}` },
        });
    }
}
/** A config that is not the one that is loaded has no say in the verdict. */
const demoted = (config, finding) => finding.severity === "error"
    ? { ...finding, severity: "warning", message: `config "${config}" does not load: ${finding.message}` }
    : finding;
async function checkPlan(folder, plan) {
    const findings = [];
    const configs = new Map();
    let chosen = null;
    for (const config of plan.configs) {
        const result = await checkConfig(folder, config);
        configs.set(config.name, result.verdict);
        if (config === plan.chosen)
            chosen = result;
        findings.push(...(config === plan.chosen ? result.findings : result.findings.map((each) => demoted(config.name, each))));
    }
    if (chosen !== null)
        return { ...chosen, configs, findings };
    const names = plan.configs.map(({ name }) => name);
    const [first] = plan.configs;
    const missing = new load_failure/* LoadFailure */.to({
        rule: "no-default-config",
        hfCode: null,
        message: `there are ${names.length} configs, and none is the default: whoever loads the dataset has to name one (the viewer shows them all)`,
        hfMessage: `Config name is missing.\nPlease pick one among the available configs: [${names.map((name) => `'${name}'`).join(", ")}]`,
        place: first?.place ?? (0,finding/* wholeFile */.A)(card_card/* cardName */._O),
        repair: { kind: "card", yaml: `configs:\n- config_name: ${names[0] ?? ""}\n  default: true` },
    });
    return { verdict: "fail", features: null, splits: new Map(), configs, findings: [missing.finding, ...findings] };
}
function cardFindings(card) {
    const found = [];
    if (card.unseen !== null) {
        found.push({
            ...card.unseen,
            rule: "card-metadata-unseen",
            hfCode: null,
            severity: "warning",
            message: "the card's metadata is not seen: its block begins with a byte order mark, or does not close",
            hfMessage: "Repo card metadata block was not found. Setting CardData to empty.",
            repair: {
                kind: "advice",
                text: "Begin the file with a line `---`, without a byte order mark, and close the block with another.",
            },
        });
    }
    if (card.viewerOff !== null) {
        found.push({
            ...card.viewerOff,
            rule: "viewer-off",
            hfCode: "NotSupportedDisabledViewerError",
            severity: "info",
            message: "`viewer: false` turns the dataset viewer off",
            hfMessage: null,
        });
    }
    if (card.configs.length > hubLimits.configs) {
        found.push({
            ...(0,finding/* wholeFile */.A)(card_card/* cardName */._O),
            rule: "viewer-too-many-configs",
            hfCode: "DatasetWithTooManyConfigsError",
            severity: "warning",
            message: `${card.configs.length} configs; the dataset viewer takes ${hubLimits.configs}`,
            hfMessage: null,
        });
    }
    return found;
}
/**
 * Tells what `load_dataset` of the emulated version (see emulated.ts) makes of a folder, without running it.
 * @throws UserError when the folder cannot be read
 */
async function checkDataset(folder) {
    const findings = [...repositoryFindings(folder.files)];
    try {
        checkRoot(folder);
        const own = (0,card_card/* readCard */.hX)(await check_dataset_textOf(folder, card_card/* cardName */._O), await check_dataset_textOf(folder, card_card/* standaloneName */.Bg));
        const legacy = await check_dataset_textOf(folder, legacy_infos/* legacyInfosName */.e);
        const card = legacy === null ? own : { ...own, infos: new Map([...(0,legacy_infos/* readLegacyInfos */.D)(legacy), ...own.infos]) };
        findings.push(...cardFindings(card));
        const index = new resolve/* FileIndex */.rx(folder.files.map(({ path }) => path));
        findings.push(...layoutFindings(index));
        const plan = await planDataset(index, card, (path) => folder.members(path));
        findings.push(...layoutFindings(index, plan));
        const result = await checkPlan(folder, plan);
        return { ...result, findings: [...findings, ...result.findings] };
    }
    catch (cause) {
        if (!(cause instanceof load_failure/* LoadFailure */.to))
            throw cause;
        return {
            verdict: "fail",
            features: null,
            splits: new Map(),
            configs: new Map(),
            findings: [...findings, cause.finding],
        };
    }
}


/***/ })

};
