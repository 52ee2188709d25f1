import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../../fixtures/scrapers/market");

/** A repository with three small scrapers of one site. */
export const marketFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
);

type Row = readonly string[];
type Page = "prices" | "jobs" | "events";

const table = (rows: readonly Row[]): string =>
  `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</table>\n`;

/** The site that the scrapers read, as it is on a good day. */
const goodDay: Readonly<Record<Page, readonly Row[]>> = {
  prices: [
    ["Tea", "$ 12.50"],
    ["Rice", "$ 3"],
    ["Salt", "$ 0.80"],
  ],
  jobs: [
    ["Cook, senior", "2"],
    ["Clerk", "1"],
  ],
  events: [["Fair", "2026-01-02"]],
};

/** A site that can change what it shows. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  /** Changes a page; null takes it away. */
  change(page: Page, rows: readonly Row[] | null): void;
  restore(): void;
}

/** Serves the site on a port of its own. */
export async function openSite(): Promise<Site> {
  let pages: Readonly<Record<string, readonly Row[] | null>> = goodDay;
  const server = createServer((request, response) => {
    const rows = pages[(request.url ?? "/").slice(1)] ?? null;
    response.writeHead(rows === null ? 404 : 200, { "content-type": "text/html" });
    response.end(rows === null ? "not here" : table(rows));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that of a server that listens on a port
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    change: (page, rows) => void (pages = { ...pages, [page]: rows }),
    restore: () => void (pages = goodDay),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
