import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/scrapers/finding.ts";
import type { Validation } from "../../../src/scrapers/validation.ts";
import { scraper, validating, type Validating } from "./validating.ts";

/** A scraper that prints a log, and ends in some way. */
const printing = (log: string, ending: string, options: Validating = {}, ...more: readonly string[]) =>
  validating(scraper(`run: "cat log >&2; ${ending}"`, ...more), { log: `${log}\n` }, options);

const failing = (log: string, options?: Validating): Promise<Validation> => printing(log, "exit 1", options);

const classes = ({ report }: Validation) => report.failures.map(({ category, transient }) => [category, transient]);

/** As scrapy/statscollectors.py prints them when a spider closes. */
const statsOf = (stats: Readonly<Record<string, string | number>>): string => {
  const lines = Object.entries(stats).map(
    ([name, value]) => `'${name}': ${typeof value === "number" ? value : `'${value}'`}`,
  );
  return `2026-01-02 10:00:00 [scrapy.statscollectors] INFO: Dumping Scrapy stats:\n{${lines.join(",\n ")}}`;
};

describe("a scraper that fails because the site cannot be reached", () => {
  it.each([
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: /",
    "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='a.example', port=443): Read timed out. (read timeout=30)",
    "urllib.error.URLError: <urlopen error [Errno 111] Connection refused>",
    "urllib.error.HTTPError: HTTP Error 503: Service Unavailable",
    "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://a.example/",
    "Error: read ECONNRESET\n    at TLSWrap.onStreamRead (node:internal/stream_base_commons:218:20)",
    "Error: connect ECONNREFUSED 93.184.216.34:443",
    "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13510:13",
    "AxiosError: Request failed with status code 503",
    "HTTPError: Response code 504 (Gateway Timeout)",
    "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received",
    "httpx.ConnectTimeout: timed out",
    "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host a.example:443 ssl:default",
    "playwright._impl._errors.TimeoutError: Page.goto: Timeout 30000ms exceeded.",
    "Error: page.goto: net::ERR_CONNECTION_REFUSED at https://a.example/",
    "java.net.SocketTimeoutException: Read timed out",
    "Failed to open TCP connection to a.example:443 (Connection refused - connect(2)) (Errno::ECONNREFUSED)",
  ])("is tried again, and is a failure of the network: %s", async (log) => {
    const pauses: number[] = [];
    const validation = await failing(log, { onPause: (pause) => void pauses.push(pause) });
    expect(pauses).toEqual([5000, 10_000]);
    expect(classes(validation)).toEqual([["network", true]]);
  });

  it("is not that when it is its own server, on the same machine", async () => {
    expect(classes(await failing("Error: connect ECONNREFUSED 127.0.0.1:3000"))).toEqual([["scraper-broken", false]]);
  });

  it("is tried again when it says that nothing came, and ends well all the same", async () => {
    const pauses: number[] = [];
    const stats = statsOf({
      "downloader/exception_type_count/twisted.internet.error.TimeoutError": 9,
      finish_reason: "finished",
    });
    const onPause = (pause: number): void => void pauses.push(pause);
    const validation = await printing(stats, "true > out.jsonl", { onPause }, "outputs: [out.jsonl]");
    expect(pauses).toHaveLength(2);
    expect(classes(validation)).toEqual([["network", true]]);
  });
});

describe("a scraper that the site refuses", () => {
  it.each([
    "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://a.example/",
    "urllib.error.HTTPError: HTTP Error 403: Forbidden",
    "AxiosError: Request failed with status code 403",
    "curl: (22) The requested URL returned error: 403",
    "Error: Captcha detected on https://a.example/items",
    "WARN  HttpCrawler: Reclaiming failed request. Request blocked - received 403 status code.\nERROR HttpCrawler: Request failed and reached maximum retries. Request blocked - received 403 status code.\nError: nothing crawled",
    "GET https://a.example/1 status=403\nGET https://a.example/2 status=403\nKeyError: 'price'",
  ])("is blocked, and not tried again: %s", async (log) => {
    const pauses: number[] = [];
    const validation = await failing(log, { onPause: (pause) => void pauses.push(pause) });
    expect(classes(validation)).toEqual([["scraper-blocked", false]]);
    expect(pauses).toEqual([]);
  });

  it("for asking too often is tried again later", async () => {
    const pauses: number[] = [];
    const log = "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://a.example/";
    const validation = await failing(log, { onPause: (pause) => void pauses.push(pause) });
    expect(pauses).toHaveLength(2);
    expect(classes(validation)).toEqual([["scraper-blocked", false]]);
  });
});

describe("a scraper with a fault of its own", () => {
  it.each([
    "Traceback (most recent call last):\n  File \"s.py\", line 3, in <module>\nKeyError: 'price'",
    "GET https://a.example/1 status=200\nGET https://a.example/2 status=200\nGET https://a.example/3 status=403\nKeyError: 'price'",
    "TypeError: Cannot read properties of null (reading 'textContent')\n    at scrape (/home/x/s.mjs:10:403)",
    "ValueError: page 403 has no items",
    "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://a.example/",
  ])("is broken, whatever else it met: %s", async (log) => {
    expect(classes(await failing(log))).toEqual([["scraper-broken", false]]);
  });
});

describe("the statistics of Scrapy", () => {
  const refused = {
    "downloader/response_status_count/200": 1,
    "downloader/response_status_count/403": 57,
    finish_reason: "finished",
    "log_count/ERROR": 57,
  };

  it("tell why there is no record, and are the evidence", async () => {
    const validation = await printing(statsOf(refused), "true > out.jsonl", {}, "outputs: [out.jsonl]");
    expect(classes(validation)).toEqual([["scraper-blocked", false]]);
    const [failure] = validation.report.failures;
    expect(failure?.message).toBe(
      "the site refuses the scraper: HTTP 403 (57 of 58 answers, the output holds no record)",
    );
    expect(failure?.evidence.map(({ log, text }) => [log, text])).toContainEqual([
      "prices: run",
      "'downloader/response_status_count/403': 57,",
    ]);
  });

  it("tell why there are too few records, and that is the first failure", async () => {
    const stats = statsOf({ ...refused, item_scraped_count: 1 });
    const more = ["outputs: [out.jsonl]", "expect: {min-records: 50}"];
    const validation = await printing(stats, `echo '{}' > out.jsonl`, {}, ...more);
    expect(classes(validation)).toEqual([
      ["scraper-blocked", false],
      ["data-regression", false],
    ]);
  });

  it("are no failure where all is well", async () => {
    const stats = statsOf({ ...refused, item_scraped_count: 1 });
    const validation = await printing(stats, `echo '{}' > out.jsonl`, {}, "outputs: [out.jsonl]");
    expect(validation.scrapers[0]?.findings.map(severityOf)).toEqual([]);
  });

  it("are evidence where the scraper is broken", async () => {
    const stats = statsOf({
      "downloader/response_status_count/200": 57,
      "spider_exceptions/KeyError": 57,
      finish_reason: "finished",
    });
    const validation = await printing(stats, "true > out.jsonl", {}, "outputs: [out.jsonl]");
    expect(classes(validation)).toEqual([["scraper-broken", false]]);
    expect(validation.report.failures[0]?.evidence.map(({ text }) => text)).toContain(
      "'spider_exceptions/KeyError': 57,",
    );
  });
});
