import { defaultConfig, type Config } from "../../../src/contracts/config.ts";
import { fingerprintVersion } from "../../../src/diagnosis/fingerprint.ts";
import { type HealingMarker, renderMarker } from "../../../src/healing/marker.ts";
import type { HealingItem } from "../../../src/ports.ts";

export const now = Date.UTC(2026, 0, 2, 3, 4, 5);
export const hour = 60 * 60 * 1000;

export interface ItemSeed extends Partial<Omit<HealingItem, "body">> {
  readonly fingerprint?: string;
  readonly branch?: string;
  /** Further fields of the marker. */
  readonly marker?: Partial<HealingMarker>;
  /** Below the marker. */
  readonly text?: string;
}

/** An issue of ours about the failure `f1`, opened a month ago, unless said otherwise. */
export function item({ fingerprint = "f1", branch, marker = {}, text = "", ...given }: ItemSeed = {}): HealingItem {
  const number = given.number ?? 1;
  return {
    kind: "issue",
    number,
    url: `https://github.com/octo-org/octo-repo/issues/${number}`,
    state: "open",
    title: "CI failed",
    body: `${renderMarker({ fingerprint, fingerprintVersion, ...(branch === undefined ? {} : { branch }), ...marker })}\n\n${text}`,
    ours: true,
    createdAt: now - 30 * 24 * hour,
    closedAt: null,
    mergedAt: null,
    ...given,
  };
}

/** The default configuration with other limits. */
export const withLimits = (limits: Partial<Config["limits"]>): Config => ({
  ...defaultConfig,
  limits: { ...defaultConfig.limits, ...limits },
});
