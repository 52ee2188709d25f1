import { type BlockPhrase, curtPhrases, tellingPhrases } from "./block-phrases.ts";
import { hasHtml } from "./html.ts";
import { wordSearch } from "./telltales.ts";

const anyOf = (phrases: readonly BlockPhrase[]): string => phrases.map(({ form }) => `(?:${form.source})`).join("|");

const telling = new RegExp(anyOf(tellingPhrases), "i");

/** A page goes on after these words by itself, or says what to do; a title or a sentence goes on otherwise. */
const curt = new RegExp(
  `^\\W{0,9}(?:error )?(?:40[139]|429|503)?\\W{0,9}(?:${anyOf(curtPhrases)})(?:$|[\\s.!,:|–-]{0,9}(?:$|\\n|page\\b|by (?:our|the|security)\\b|to this\\b|you\\b|your (?:ip|access|request)\\b|reference\\b|error\\b|please\\b|try again|ray id|[#(\\[]))`,
  "i",
);

/** Whether any text in the bytes of a record may be that of a block page; most records are told apart by this alone. */
export const mayHoldBlockPage = wordSearch([...tellingPhrases, ...curtPhrases].flatMap(({ words }) => words));

const head = 1000;
/** Block pages are short (github.com/us/crw issues 213 and 424); a longer text without tags is about something else. */
const longest = 1500;
const curtLongest = 120;
/** From this code point on words may stand without spaces. Source: unicode.org/charts, CJK Radicals Supplement. */
const cjk = 0x2e80;
const tags = /<[^<>]{0,2000}>/g;

/** Whether a text is that of a page which keeps scrapers out. The address of a captcha's script alone does not make it one. */
export function isBlockPage(text: string): boolean {
  // Most texts are no sentence: addresses, dates, names of one word. Chinese and Japanese have no spaces.
  if (text.length < 5 || (text.length > 9 && text.charCodeAt(0) < cjk && !text.includes(" "))) return false;
  const isPage = hasHtml(text.slice(0, head));
  const shown = isPage
    ? text
        .slice(0, 4 * head)
        .replaceAll(tags, "\n")
        .trim()
    : text;
  if (!isPage && text.length > longest) return false;
  const begin = shown.slice(0, head);
  return telling.test(begin) || ((isPage || text.length <= curtLongest) && curt.test(begin));
}

/** Deeper in a record, or behind so many values, nobody puts what he got. */
const levels = 4;
const valuesSeen = 1000;
/** Below the top of a record short texts are words, such as those of a list of keywords. In UTF-16 units. */
const wordLength = 30;

/** The first block page among the texts of a record; null where none is. */
export function blockPageIn(record: object): string | null {
  let left = valuesSeen;
  const within = (value: unknown, level: number): string | null => {
    left -= 1;
    if (typeof value === "string")
      return (level >= levels - 1 || value.length > wordLength) && isBlockPage(value) ? value : null;
    if (typeof value !== "object" || value === null || level === 0) return null;
    for (const part of Object.values(value)) {
      const page = left > 0 ? within(part, level - 1) : null;
      if (page !== null) return page;
    }
    return null;
  };
  return within(record, levels);
}
