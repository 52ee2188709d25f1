import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { withFirstLine } from "../text/head-island.ts";
import { type HealingTexts, markerOf } from "./healing-texts.ts";
import { renderMarker } from "./marker.ts";
import { updatePullRequestStatus } from "./pull-request-status.ts";

/**
 * The body of an issue whose failure is back: what people read in it stays, its marker and what it says of its pull
 * request are those of the healing that begins.
 * @param counted its body with the new run counted; of an issue of ours
 */
export function renderReopened(counted: Untrusted, texts: HealingTexts): SafeMarkdown {
  const marked = withFirstLine(counted, renderMarker(markerOf(texts)));
  return updatePullRequestStatus(marked, texts) ?? marked;
}
