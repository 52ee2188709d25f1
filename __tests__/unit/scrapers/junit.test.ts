import { expect, it } from "vitest";
import { readJUnit } from "../../../src/scrapers/junit.ts";

const nothing = { ran: 0, failed: 0, skipped: 0, failing: [] };

it.each([
  [
    "nested suites, as jest-junit and surefire write them",
    `<?xml version="1.0"?>
<testsuites tests="99"><testsuite name="a"><testcase classname="Price" name="reads"/>
<testcase name="&lt;breaks&gt;"><failure message="no">expected</failure></testcase>
<testsuite><testcase name="crashes"><error/></testcase><testcase name="later"><skipped/></testcase></testsuite>
</testsuite></testsuites>`,
    { ran: 3, failed: 2, skipped: 1, failing: ["&lt;breaks&gt;", "crashes"] },
  ],
  ["one suite, as pytest once wrote it", `<testsuite><testcase name="a"/></testsuite>`, { ...nothing, ran: 1 }],
  [
    "cases outside of suites, as Node writes them",
    `<testsuites><testcase name="a"/></testsuites>`,
    { ...nothing, ran: 1 },
  ],
  ["a suite without tests, whatever its totals say", `<testsuite tests="3" failures="0"/>`, nothing],
  ["only skipped tests", `<testsuite><testcase><skipped/></testcase></testsuite>`, { ...nothing, skipped: 1 }],
])("counts the tests of %s", (_, xml, counts) => {
  expect(readJUnit(xml)).toEqual(counts);
});

it.each(["", "no xml", "<html></html>", "<testsuite><testcase></testsuite>", "{}"])(
  "takes %j for no report",
  (text) => {
    expect(readJUnit(text)).toBeNull();
  },
);

it("expands no entities", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"><failure/></testcase></testsuite>`;
  const counts = readJUnit(bomb);
  expect(counts === null || counts.failing.join("").length < 100).toBe(true);
});
