import { type Literal, type SafeMarkdown, type Untrusted, vouch } from "./brands.ts";
import { island } from "./island.ts";

interface Parts {
  readonly firstLine: Untrusted;
  /** What lies in the island; null where there is none. */
  readonly content: Untrusted | null;
  readonly rest: Untrusted;
}

function split(name: string, body: Untrusted): Parts {
  const [firstLine = "", ...below] = body.replaceAll("\r\n", "\n").split("\n");
  const rest = below.join("\n").replace(/^\n+/, "");
  const shores = new RegExp(
    `^<!-- auto-heal:${name}:start -->\n([\\s\\S]*?)\n<!-- auto-heal:${name}:end(?: \\w+)? -->`,
  );
  const found = shores.exec(rest);
  if (found === null) return { firstLine, content: null, rest };
  const [whole, content = ""] = found;
  return { firstLine, content, rest: rest.slice(whole.length).replace(/^\n+/, "") };
}

const join = ({ firstLine, rest }: Parts, own: SafeMarkdown): SafeMarkdown =>
  vouch([firstLine, own, rest].filter((part) => part !== "").join("\n\n"));

/**
 * Puts an island at the head of a body that our own account wrote: directly below its first line, and so above all that a
 * log could have printed. It is all ours: what somebody wrote into it goes.
 * @param body of an issue or pull request of ours
 * @param keep a line of ours: of what lies in the island now, it and all below stay, at the end
 */
export function putHeadIsland<N extends string>(
  name: Literal<N>,
  body: Untrusted,
  content: SafeMarkdown,
  keep: SafeMarkdown | null = null,
): SafeMarkdown {
  const parts = split(name, body);
  const lines = (parts.content ?? "").split("\n");
  const from = keep === null ? -1 : lines.indexOf(keep);
  const kept = from === -1 ? "" : `\n\n${lines.slice(from).join("\n")}`;
  return join(parts, island(name, vouch(content + kept)));
}

/**
 * Adds lines to the island at the head of a body; what is in it stays as it is, but for the oldest lines where GitHub takes
 * no longer body, and where all else fills it, even of those that are added.
 * @param limit of the whole body, in UTF-16 units
 * @param trimmed stands for the lines that had to go
 */
export function addToHeadIsland<N extends string>(
  name: Literal<N>,
  body: Untrusted,
  lines: readonly SafeMarkdown[],
  { limit, trimmed }: { readonly limit: number; readonly trimmed: SafeMarkdown },
): SafeMarkdown {
  const parts = split(name, body);
  const inside = (parts.content ?? "").split("\n").filter((line) => line !== "");
  const all = [...inside.filter((line) => line !== trimmed), ...lines];
  const wasTrimmed = inside.includes(trimmed);
  const compose = (gone: number): SafeMarkdown => {
    const mark = gone > 0 || wasTrimmed ? [trimmed] : [];
    return join(parts, island(name, vouch([...mark, ...all.slice(gone)].join("\n"))));
  };
  let gone = 0;
  while (gone < all.length && compose(gone).length > limit) gone += 1;
  return compose(gone);
}

/** Gives a body of ours another first line: its marker. */
export function withFirstLine(body: Untrusted, firstLine: SafeMarkdown): SafeMarkdown {
  const text = body.replaceAll("\r\n", "\n");
  const end = text.indexOf("\n");
  return vouch(`${firstLine}${end === -1 ? "" : text.slice(end)}`);
}
