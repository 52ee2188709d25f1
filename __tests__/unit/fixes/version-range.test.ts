import { describe, expect, it } from "vitest";
import { isInRange, type RangeStyle, type Version } from "../../../src/fixes/version-range.ts";

describe("isInRange", () => {
  it.each<[Version, string, RangeStyle, boolean | null]>([
    [[20, 5, 0], ">=20", "npm", true],
    [[18, 20, 8], ">=20.0.0", "npm", false],
    [[20, 5, 0], ">=20.19.0", "npm", false],
    [[20, 5, 0], ">= 18 <21", "npm", true],
    [[21, 0, 0], ">=18 <21", "npm", false],
    [[20, 5, 0], ">20", "npm", false],
    [[20, 5, 0], "<=20", "npm", true],
    [[22, 1, 0], "^18.18.0 || ^20.9.0 || >=21.1.0", "npm", true],
    [[19, 9, 0], "^18.18.0 || ^20.9.0 || >=21.1.0", "npm", false],
    [[20, 9, 1], "20", "npm", true],
    [[20, 9, 1], "20.x", "npm", true],
    [[21, 9, 1], "20.x", "npm", false],
    [[20, 9, 1], "18 - 20", "npm", true],
    [[21, 0, 0], "18 - 20", "npm", false],
    [[20, 9, 1], "*", "npm", true],
    [[0, 3, 0], "^0.2.1", "npm", false],
    [[20, 8, 0], "~20.9", "npm", false],
    [[3, 9, 18], ">=3.9", "python", true],
    [[3, 9, 18], "<=3.9", "python", false],
    [[3, 9, 18], ">3.9", "python", true],
    [[3, 8, 18], ">=3.9,<4.0", "python", false],
    [[3, 12, 1], "<4.0,>=3.9", "python", true],
    [[3, 12, 1], "~=3.9", "python", true],
    [[3, 12, 1], "~=3.9.2", "python", false],
    [[3, 12, 1], "!=3.12.*,>=3.9", "python", false],
    [[3, 12, 1], "==3.12.*", "python", true],
    [[3, 9, 1], "^3.9", "python", true],
    [[4, 0, 0], "^3.9", "python", false],
    [[3, 9, 1], "latest", "python", null],
    [[3, 9, 1], ">=3.9 || later", "python", null],
    [[3, 9, 1], "=>3.9", "python", null],
  ])("%j %s (%s): %s", (version, range, style, expected) => {
    expect(isInRange(version, range, style)).toBe(expected);
  });
});
