import { TextDecoder } from "node:util";

/** How the bytes of an encoding are read. */
export type Encoding =
  | { readonly kind: "utf-8" | "ascii" | "utf-32" }
  /** `mark` is a byte order mark that decides, and is left away. */
  | { readonly kind: "utf-16"; readonly label: "utf-16le" | "utf-16be"; readonly mark: boolean }
  | { readonly kind: "multibyte"; readonly label: string }
  /** ASCII and 128 more characters; `undefinedBytes` are none. */
  | { readonly kind: "single-byte"; readonly label: string; readonly undefinedBytes: readonly number[] };

/** What is read when nothing is said. */
export const utf8: Encoding = { kind: "utf-8" };

const list = (names: string): readonly string[] => names.split(" ");

/**
 * Python's codecs for text with their aliases (CPython 3.11 Lib/encodings/aliases.py), names normalised. Those that are
 * not ASCII with something on top (EBCDIC, UTF-7, HZ) are left out: nobody writes data in them.
 */
const unicode: readonly (readonly [string, Encoding])[] = [
  ["utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig", { kind: "utf-8" }],
  ["ascii us_ascii us 646 ansi_x3.4_1968 cp367 iso646_us", { kind: "ascii" }],
  ["utf_16 utf16 u16", { kind: "utf-16", label: "utf-16le", mark: true }],
  ["utf_16_le utf_16le unicodelittleunmarked", { kind: "utf-16", label: "utf-16le", mark: false }],
  ["utf_16_be utf_16be unicodebigunmarked", { kind: "utf-16", label: "utf-16be", mark: false }],
  ["utf_32 utf32 u32 utf_32_le utf_32le utf_32_be utf_32be", { kind: "utf-32" }],
];

const multibyte: Readonly<Record<string, string>> = {
  big5: "big5 big5_tw csbig5 big5hkscs big5_hkscs hkscs cp950 950 ms950",
  shift_jis: "shift_jis shiftjis sjis s_jis csshiftjis cp932 932 ms932 mskanji ms_kanji",
  "euc-jp": "euc_jp eucjp ujis u_jis",
  "euc-kr": "euc_kr euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 cp949 949 ms949 uhc",
  gbk: "gbk 936 cp936 ms936 gb2312 chinese euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80",
  gb18030: "gb18030 gb18030_2000",
  "iso-2022-jp": "iso2022_jp csiso2022jp iso2022jp iso_2022_jp",
};

/** Labels of TextDecoder, and the names of code pages that it lacks: there only what is no character counts. */
const singleByte: Readonly<Record<string, string>> = {
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
const undefinedBytes: Readonly<Record<string, readonly number[]>> = {
  "windows-1250": [0x81, 0x83, 0x88, 0x90, 0x98],
  "windows-1251": [0x98],
  "windows-1252": [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  "windows-1254": [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e],
  "windows-1258": [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e],
};

const single = (label: string): Encoding => ({
  kind: "single-byte",
  label: label === "" ? "latin1" : label,
  undefinedBytes: undefinedBytes[label] ?? [],
});

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ...unicode.flatMap(([names, encoding]) => list(names).map((name) => [name, encoding] as const)),
  ...Object.entries(multibyte).flatMap(([label, names]) =>
    list(names).map((name) => [name, { kind: "multibyte", label }] as const),
  ),
  ...Object.entries(singleByte).flatMap(([label, names]) => list(names).map((name) => [name, single(label)] as const)),
]);

/** ISO 8859 has a part for each number, and TextDecoder a label for each part. */
const isoPart = /^iso_?8859_(\d+)$/;

/**
 * @param name as Python's `codecs.lookup` takes it: case, `-`, `_` and space make no difference
 * @returns null when there is no such encoding, or none that is read here
 */
export function encodingNamed(name: string): Encoding | null {
  const normal = name.toLowerCase().replace(/[-_ ]+/g, "_");
  const known = encodings.get(normal);
  if (known !== undefined) return known;
  const part = isoPart.exec(normal)?.[1];
  if (part === undefined) return null;
  const label = `iso-8859-${part}`;
  try {
    return new TextDecoder(label).encoding === "" ? null : single(label);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return null;
  }
}
