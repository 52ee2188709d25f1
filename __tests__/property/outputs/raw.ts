import MarkdownIt, { type Token } from "markdown-it";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Published } from "./published.ts";
import type { Validated } from "./validated.ts";
import type { Written } from "./written.ts";

const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub links addresses, `www.` and e-mail, but not a bare domain, which many a file name looks like.
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

interface Rule {
  readonly what: string;
  readonly isBroken: (text: string) => boolean;
}

const matches = (what: string, pattern: RegExp): Rule => ({ what, isBroken: (text) => pattern.test(text) });

/** What nobody sees, and what a runner obeys wherever it stands. */
const anywhere: readonly Rule[] = [
  matches(
    "an unseen character",
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]|(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/u,
  ),
  matches("a runner's command", /##\[/),
  matches("half a character", /\p{Surrogate}/u),
  matches(
    "a secret",
    /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30})/,
  ),
];

const line: readonly Rule[] = [
  ...anywhere,
  matches("a line break", /\n/),
  matches("a runner's command at the start", /^\s*::/),
];

/** What works in a title or in a commit message, where nothing is markdown. */
const words: readonly Rule[] = [
  ...anywhere,
  matches("a mention", /@[\w-]/),
  matches("a reference", /#\d|\bGH-\d/i),
  matches("an address", /:\/\/\S|\bwww\.\S/i),
  matches("an order to skip checks", /\[(?:skip|no) ci\]|\[ci skip\]|^skip-checks:/im),
  matches("a tag", /<[a-z!/?]/i),
];

const ours = /^(?:<!-- auto-heal:[^\n]*-->\s*)+$|^<\/?(?:sub|br|details|summary)>$/;
const addresses = /^https:\/\/github\.com\//;

/** All blocks, and what is inside them, flat. */
const tokensOf = (markdown: string): readonly Token[] =>
  renderer.parse(markdown, {}).flatMap((token) => [token].concat(token.children ?? []));

function brokenMarkdown(body: string): readonly string[] {
  const broken: string[] = [];
  let closing = 0;
  for (const token of tokensOf(body)) {
    const { type, content } = token;
    const target = String(token.attrGet("href") ?? "");
    if (type === "image") broken.push("an image");
    if (type === "link_open" && !addresses.test(target)) broken.push(`a link to ${target}`);
    if ((type === "html_inline" || type === "html_block") && !ours.test(content.trim()))
      broken.push(`HTML: ${content}`);
    if (type !== "text") continue;
    if (/@[\w-]/.test(content)) broken.push(`a mention: ${content}`);
    if (/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #\d/i.test(content)) closing += 1;
  }
  // One line of a pull request closes its issue.
  return closing > 1 ? [...broken, "a closing keyword"] : broken;
}

/** Names that are ours: the trailers of a commit. */
const trailers = /^(?:Healing-[A-Za-z]+: [^\n]*\n?)+$/;

/** What a person's token writes: our own words around a category and checked paths. */
const template = /^[A-Za-z0-9 ,.:;'"`()@/_+\n#-]*$/;

type Finding = readonly [where: string, what: string, text: string];

const check = (where: string, texts: readonly string[], rules: readonly Rule[]): readonly Finding[] =>
  texts.flatMap((text) =>
    rules.flatMap(({ what, isBroken }): readonly Finding[] => (isBroken(text) ? [[where, what, text]] : [])),
  );

const checkMarkdown = (where: string, bodies: readonly string[]): readonly Finding[] => [
  ...check(where, bodies, anywhere),
  ...bodies.flatMap((body) => brokenMarkdown(body).map((what): Finding => [where, what, body])),
];

/** What of a healing's texts is raw: nothing. */
export const rawIn = ({ markdown, titles, commitMessages, branches, personal }: Written): readonly Finding[] => [
  ...checkMarkdown("body", markdown),
  ...check("title", titles, [
    ...line,
    ...words,
    { what: "over 256 characters", isBroken: (text) => text.length > 256 },
  ]),
  ...check("commit message", commitMessages, [
    ...words,
    { what: "a trailer of another", isBroken: (text) => !trailers.test(text.split("\n\n").at(-1) ?? "") },
  ]),
  ...check("branch", branches, [
    { what: "another form", isBroken: (text) => !/^autofix\/[a-z0-9-]+\/[a-z0-9-]+\/\d{8}-\d{6}$/.test(text) },
  ]),
  ...check("under a person's name", personal, [
    ...anywhere,
    { what: "what a log said", isBroken: (text) => !template.test(text) },
  ]),
];

/** The outputs that action.yml declares. */
const declared = new Set(
  "outcome category confidence decision fix-type fingerprint failure-report failure-report-path fix-proposal fix-proposal-path report-artifact".split(
    " ",
  ),
);

/** What of an analysis is raw: nothing. */
export const rawInJob = ({
  summary,
  outputs,
  lines,
  annotations,
  obeyed,
  terminal,
  files,
}: Published): readonly Finding[] => [
  ...checkMarkdown("summary", [summary]),
  ...obeyed.map((what): Finding => ["stdout", "a command", what]),
  ...check("stdout", lines, line),
  ...check("terminal", terminal, line),
  ...check(
    "annotation",
    annotations.flatMap(({ message, file, title }) => [message, file ?? "", title ?? ""]),
    line,
  ),
  ...check("file", files, anywhere),
  ...check("output", Object.values(outputs), anywhere),
  ...Object.keys(outputs)
    .filter((name) => !declared.has(name))
    .map((name): Finding => ["output", "undeclared", name]),
];

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", processEntities: true });

/** Whether the only elements of a JUnit report are those of the one test that there is. */
function isOneTest(text: string): boolean {
  if (XMLValidator.validate(text) !== true) return false;
  const elements = [...text.matchAll(/<([a-z][\w-]*)/gi)].map(([, element]) => element);
  return xml.parse(text) !== null && elements.join() === "testsuites,testsuite,testcase,failure";
}

/** What of a validation is raw: nothing. */
export const rawInValidation = ({ summary, junit, terminal, report }: Validated): readonly Finding[] => [
  ...checkMarkdown("summary", [summary]),
  ...check("JUnit", [junit], [...anywhere, { what: "another element", isBroken: (text) => !isOneTest(text) }]),
  ...check("terminal", terminal, line),
  ...check("report", [report], anywhere),
];

/** How many texts were looked at. */
export const outputsIn = (...parts: readonly (Written | Published | Validated)[]): number =>
  parts
    .flatMap((part) => Object.values(part))
    .map((texts) => (typeof texts === "string" ? 1 : Object.keys(texts).length))
    .reduce((sum, count) => sum + count, 0);
