import { createHash } from "node:crypto";
import { type Literal, type SafeMarkdown, type Untrusted, vouch } from "./brands.ts";

/** Enough to tell an edit from what we wrote; nobody gains by a collision. */
const hashOf = (content: string): string => createHash("sha256").update(content).digest("hex").slice(0, 12);

/** The two lines that an island lies between: hidden; the end says what we wrote in between, so that an edit shows. */
const startOf = (name: string): string => `<!-- auto-heal:${name}:start -->`;
const endOf = (name: string, content: string): string => `<!-- auto-heal:${name}:end ${hashOf(content)} -->`;

/** A fence shows the lines of a log as they are: one that is a shore gets a second space, so that it ends no island. */
const withoutShores = (content: SafeMarkdown): string =>
  content.replace(/^(<!-- auto-heal:[\w-]+:(?:start|end)(?: \w+)?) -->/gm, "$1  -->");

/** A body that was edited in a browser comes back with CRLF. */
const lines = (body: Untrusted): Untrusted => body.replaceAll("\r\n", "\n");

/** A part of a body that can be replaced later without touching what people wrote around it. Islands don't nest. */
export function island<N extends string>(name: Literal<N>, content: SafeMarkdown): SafeMarkdown {
  const text = withoutShores(content);
  return vouch(`${startOf(name)}\n${text}\n${endOf(name, text)}`);
}

interface Found {
  /** From the first shore to the last, both included. */
  readonly from: number;
  readonly to: number;
  readonly content: Untrusted;
  /** It no longer holds what we wrote. */
  readonly edited: boolean;
}

function find(name: string, body: Untrusted): Found | null {
  const start = startOf(name);
  const from = body.indexOf(`${start}\n`);
  if (from === -1) return null;
  const rest = body.slice(from + start.length + 1);
  const end = new RegExp(`^<!-- auto-heal:${name}:end(?: (\\w+))? -->`, "m").exec(rest);
  if (end === null || end.index === 0) return null;
  const content = rest.slice(0, end.index - 1);
  const [shore, hash] = end;
  return {
    from,
    to: from + start.length + 1 + end.index + shore.length,
    content,
    edited: hash !== undefined && hash !== hashOf(content),
  };
}

/** @returns what lies in the island, with LF as line ends, or null when the body has no such island */
export function readIsland<N extends string>(name: Literal<N>, body: Untrusted): Untrusted | null {
  return find(name, lines(body))?.content ?? null;
}

/** What people made of an island, without the lines that only programs read. */
const peoplesText = (content: Untrusted): Untrusted => content.replace(/^<!-- auto-heal:.*-->\n*/gm, "").trim();

/**
 * Replaces an island's content in a body that our own account wrote, and leaves all around it as it is. What somebody
 * wrote into the island is theirs by now: it stays, and ours comes below it.
 * @param body of an issue or pull request of ours, perhaps edited since by people with write access
 * @returns the body with LF as line ends; null when the island is gone: then somebody does not want it
 */
export function replaceIsland<N extends string>(
  name: Literal<N>,
  body: Untrusted,
  content: SafeMarkdown,
): SafeMarkdown | null {
  const text = lines(body);
  const old = find(name, text);
  if (old === null) return null;
  const theirs = old.edited ? peoplesText(old.content) : "";
  const kept = theirs === "" ? "" : `${theirs}\n\n`;
  return vouch(`${text.slice(0, old.from)}${kept}${island(name, content)}${text.slice(old.to)}`);
}
