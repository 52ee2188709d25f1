/** Elements of HTML, also those that are not used any more (html.spec.whatwg.org "Index of elements", "Obsolete features"). */
const elements =
  "a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr";

/** Attributes that stand without a value; a word after a name that is none of them makes it prose: `<b and c>`. */
const bare =
  "async autoplay checked controls defer disabled hidden loop multiple muted nomodule novalidate open readonly required selected";

const words = (list: string): string => list.replaceAll(" ", "|");
// Each repetition has a bound, so that no text makes it slow.
const value = `\\s{0,9}=\\s{0,9}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\\s"'<>=\`]{1,2000})`;
const attribute = `\\s{1,99}(?:[A-Za-z_:@][\\w:.@-]{0,99}${value}|(?:${words(bare)})(?=[\\s/>]))`;
const tag = new RegExp(
  `<(?:(?:${words(elements)})(?:${attribute}){0,50}\\s{0,99}/?>|/(?:${words(elements)})\\s{0,99}>|!--|!doctype\\s)`,
  "i",
);

/** Whether a text holds HTML: a tag of a known element, a comment or a doctype. `a < b`, `List<T>` and `<me@x.org>` are none. */
export const hasHtml = (text: string): boolean => text.includes("<") && tag.test(text);
