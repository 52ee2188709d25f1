import { z } from "zod";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { marker } from "../text/markdown.ts";

const tag = "auto-heal:v1";

/** What ties an issue or a pull request to its failure. Only trusted in what our own bot authored. */
export const HealingMarker = z.object({
  fingerprint: z.string().min(1).max(200),
  fingerprintVersion: z.number().int().positive(),
  /** The healing's branch, where there is one. */
  branch: z.string().min(1).max(200).optional(),
});
export type HealingMarker = z.infer<typeof HealingMarker>;

/** The marker's line. It has to be the first of the body, see {@link parseMarker}. */
export function renderMarker({ fingerprint, fingerprintVersion, branch }: HealingMarker): SafeMarkdown {
  return marker(tag, { fingerprint, fingerprintVersion, branch });
}

/**
 * Reads a hidden comment that programs read back, see `marker` in text/markdown.ts.
 * @param line the whole line, hostile
 * @returns what its JSON holds, unchecked; null when it is no such comment
 */
export function readComment(tag: string, line: Untrusted): unknown {
  const [start, end] = [`<!-- ${tag} `, " -->"];
  if (!line.startsWith(start) || !line.endsWith(end)) return null;
  try {
    return JSON.parse(line.slice(start.length, -end.length));
  } catch {
    return null; // Not JSON: somebody edited it, so it is no marker any more.
  }
}

/**
 * Reads the marker of a body. Only the first line counts: further down, a log could have printed a marker of its own.
 * @param body of an issue or a pull request, hostile
 * @returns null when the first line is not a marker of this version
 */
export function parseMarker(body: string): HealingMarker | null {
  return HealingMarker.safeParse(readComment(tag, body.split("\n", 1)[0]?.trim() ?? "")).data ?? null;
}
