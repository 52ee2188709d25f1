import type { ScraperConfig } from "../contracts/scrapers-config.ts";
import { plain } from "../text/sanitise.ts";
import type { Finding, ScraperStep } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";

/** A scraper in its file, for what is missing: then that is the only place to point at. */
export interface ConfiguredScraper {
  readonly scraper: ScraperConfig;
  readonly configPath: string;
}

interface Missing {
  readonly kind: FindingKind;
  readonly step: ScraperStep;
  readonly key: "outputs" | "junit" | "expect";
  readonly message: string;
  readonly detail?: string;
  /** What the configuration asks for, where its key holds more than that. */
  readonly asked?: string;
}

/** A finding about what is not there, at the line of the configuration that asks for it. */
export function missing(
  { scraper, configPath }: ConfiguredScraper,
  { kind, step, key, message, detail, asked = key === "expect" ? "" : [scraper[key] ?? ""].flat().join(", ") }: Missing,
): Finding {
  const line = scraper.lines[key] ?? scraper.line;
  const path = plain(configPath, 300);
  return {
    kind,
    scraper: scraper.name,
    step,
    message: plain(message, 300),
    detail: detail === undefined ? null : plain(detail, 300),
    evidence: [{ log: path, line, text: plain(`${key}: ${asked}`, 300), role: "cause" }],
    location: { path, line },
  };
}
