import type { Edit } from "../contracts/fix-proposal.ts";
import type { SafeMarkdown } from "../text/brands.ts";

/** A pin that no release satisfies, and the release to pin instead. */
export interface VersionChange {
  readonly name: string;
  readonly wanted: string;
  readonly chosen: string;
  readonly edits: readonly Edit[];
  readonly risks: readonly SafeMarkdown[];
}
