import { z } from "zod";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { marker } from "../text/markdown.ts";
import { FollowMemory } from "./follow/memory.ts";

const tag = "auto-heal:v1";

/** What ties an issue or a pull request to its failure. Only trusted in what our own bot authored. */
export const HealingMarker = z.object({
  fingerprint: z.string().min(1).max(200),
  fingerprintVersion: z.number().int().positive(),
  /** The healing's branch, where there is one. */
  branch: z.string().min(1).max(200).optional(),
  /** Who writes the fix on that branch: we did, or an agent was to. Earlier versions did not say. */
  decision: z.enum(["auto-fix", "delegate"]).optional().catch(undefined).optional(),
  /** `.github/workflows/ci.yml`: the workflow that failed, where the report says. */
  workflow: z.string().min(1).max(300).optional(),
  /** The branch that it failed on, and that a fix goes into. */
  base: z.string().min(1).max(300).optional(),
  /** How far following has got; in issues only. What cannot be read is as if it was never followed. */
  follow: FollowMemory.optional().catch(undefined).optional(),
});
export type HealingMarker = z.infer<typeof HealingMarker>;

/** The marker's line. It has to be the first of the body, see {@link parseMarker}. */
export function renderMarker(fields: HealingMarker): SafeMarkdown {
  const { fingerprint, fingerprintVersion, branch, decision, workflow, base, follow } = fields;
  return marker(tag, { fingerprint, fingerprintVersion, branch, decision, workflow, base, follow });
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
