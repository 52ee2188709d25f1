import { XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { readJUnit } from "../../../src/scrapers/junit.ts";
import { junitReport } from "../../../src/scrapers/junit-report.ts";
import { hostileText } from "../healing/healing-case.ts";
import { validating } from "../usecases/validating.ts";

it("a validation as a JUnit report has a suite for each scraper, and a test for each of its steps", async () => {
  const config = `scrapers:
  - name: good
    outputs: [good.jsonl]
  - name: broken
    tests: exit 1
    outputs: [bad.jsonl, none.jsonl]
    schema: s.json
  - name: silent
    run: ':'
`;
  const validation = await validating(config, {
    "good.jsonl": "{}\n",
    "bad.jsonl": `${JSON.stringify({ price: hostileText })}\n`,
    "none.jsonl": "\n",
    "s.json": '{"properties": {"price": {"type": "number"}}}',
  });
  const xml = junitReport(validation);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(readJUnit(xml)).toEqual({ ran: 4, failed: 2, skipped: 0, failing: ["broken tests", "broken outputs"] });
  expect(xml).toContain('<testcase classname="silent" name="run"');
  expect(xml).toContain('message="price must be number (1 of 1 record, 100 %)"');
  expect(xml).toContain("bad.jsonl:1:2: {");
  expect(xml).toContain("<system-out>An output file holds no record: a file holds no record (none.jsonl)</system-out>");
  // What a site sent is text in it, and nothing else.
  expect(xml).not.toMatch(/<img|<!--|\u001b/);
});
