import { describe, expect, it } from "vitest";
import { scraper, validating } from "./validating.ts";

describe("what may pass by itself", () => {
  const unreachable = "echo 'curl: (6) Could not resolve host: a.example' >&2; exit 6";

  it("is tried again, with longer and longer pauses, before it is reported", async () => {
    const pauses: number[] = [];
    const config = scraper(`run: "echo x >> runs; ${unreachable}"`, "outputs: [out.jsonl]");
    const { report, scrapers } = await validating(config, {}, { onPause: (pause) => void pauses.push(pause) });
    expect(pauses).toEqual([5000, 10_000]);
    expect(report.failures).toMatchObject([{ category: "network", transient: true }]);
    expect(scrapers[0]?.findings).toMatchObject([{ kind: "diagnosed", detail: "in 3 attempts" }]);
  });

  it("is no failure when it passes", async () => {
    const config = scraper(
      `run: "if [ ! -e once ]; then touch once; ${unreachable}; fi; echo '{}' > out.jsonl"`,
      "outputs: [out.jsonl]",
    );
    expect(await validating(config)).toMatchObject({ passed: true });
  });

  it.each([
    ["retries: 0", unreachable],
    ["retries: 5", "exit 1"],
  ])("is not tried again with %s and the command %s", async (retries, command) => {
    const pauses: number[] = [];
    await validating(scraper(`run: "${command}"`, retries), {}, { onPause: (pause) => void pauses.push(pause) });
    expect(pauses).toEqual([]);
  });
});
