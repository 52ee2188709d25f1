import { describe, expect, it } from "vitest";
import { bar, placeWords, readingWords, remaining } from "../../../src/scrapers/pace.ts";

const mebibyte = 1024 ** 2;

describe("how far a validation is", () => {
  it("is told with the rate and the time that is left", () => {
    expect(readingWords({ done: 300 * mebibyte, of: 1200 * mebibyte }, 3000)).toBe(
      "25 % of 1200 MiB read, 100 MiB/s, about 9.0 s left",
    );
    expect(placeWords({ done: 3, of: 12 }, 60_000)).toBe("3 of 12, about 3 min 0 s left");
  });

  it("is told as far as it is known", () => {
    expect(readingWords({ done: 1.5 * mebibyte, of: null }, 3000)).toBe("1.5 MiB read, 1 MiB/s");
    expect(readingWords({ done: 0, of: 0 }, 0)).toBe("0.0 MiB read");
    expect(placeWords({ done: 12, of: 12 }, 60_000)).toBe("12 of 12");
    expect(remaining({ done: 5, of: 10 }, 100)).toBeNull();
    expect(remaining({ done: 11, of: 10 }, 10_000)).toBe(0);
  });

  it("is drawn as all or nothing only when it is", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(bar)).toEqual([
      "░░░░░░░░░░",
      "█░░░░░░░░░",
      "█████░░░░░",
      "█████████░",
      "██████████",
    ]);
  });
});
