import { type Literal, type SafeMarkdown, type Untrusted, vouch } from "./brands.ts";

/** The two lines that an island lies between: hidden, and the same in every body. */
const shores = (name: string): readonly [string, string] => [
  `<!-- auto-heal:${name}:start -->`,
  `<!-- auto-heal:${name}:end -->`,
];

/** A fence shows the lines of a log as they are: one that is a shore gets a second space, so that it ends no island. */
const withoutShores = (content: SafeMarkdown): string =>
  content.replace(/^(<!-- auto-heal:[\w-]+:(?:start|end)) -->/gm, "$1  -->");

/** A part of a body that can be replaced later without touching what people wrote around it. Islands don't nest. */
export function island<N extends string>(name: Literal<N>, content: SafeMarkdown): SafeMarkdown {
  const [start, end] = shores(name);
  return vouch(`${start}\n${withoutShores(content)}\n${end}`);
}

/** @returns what lies in the island, or null when the body has no such island */
export function readIsland<N extends string>(name: Literal<N>, body: Untrusted): Untrusted | null {
  const [start, end] = shores(name);
  const from = body.indexOf(`${start}\n`);
  const to = body.indexOf(`\n${end}`, from);
  return from === -1 || to === -1 ? null : body.slice(from + start.length + 1, to);
}

/**
 * Replaces an island's content in a body that our own account wrote, and leaves every other byte as it is.
 * @param body of an issue or pull request of ours, perhaps edited since by people with write access
 * @returns null when the island is gone: then somebody does not want it, and the body is theirs
 */
export function replaceIsland<N extends string>(
  name: Literal<N>,
  body: Untrusted,
  content: SafeMarkdown,
): SafeMarkdown | null {
  const old = readIsland(name, body);
  if (old === null) return null;
  const [start, end] = shores(name);
  return vouch(body.replace(`${start}\n${old}\n${end}`, () => island(name, content)));
}
