import { expect, it } from "vitest";
import { validationText } from "../../src/cli/validation-text.ts";
import { renderValidation } from "../../src/scrapers/summary.ts";
import type { Validation } from "../../src/scrapers/validation.ts";
import { validating } from "../unit/usecases/validating.ts";
import { hostileText } from "../unit/healing/healing-case.ts";

const config = `scrapers:
  - name: prices
    tests: "echo '<testsuite><testcase name=\\"a\\"/><testcase name=\\"b\\"/></testsuite>' > prices.xml"
    junit: prices.xml
    outputs: [prices.jsonl]
    schema: price.json
  - name: jobs
    run: ./jobs.sh
    outputs: ["jobs*.csv"]
  - name: events
    outputs: [events.json, more.json]
`;
const files = {
  "price.json": JSON.stringify({ required: ["price"], properties: { price: { type: "number" } } }),
  "prices.jsonl": ['{"price": 1}', '{"price": "2,50"}', '{"cost": 3}', JSON.stringify({ price: hostileText }), ""].join(
    "\n",
  ),
  "jobs.sh": "#!/bin/sh\n",
  "events.json": '[{"name": "Fair"}]',
  "more.json": "[]",
};

/** Without the one thing that differs from run to run. */
const still = (validation: Validation): Validation => ({
  ...validation,
  scrapers: validation.scrapers.map((scraper) => Object.assign({}, scraper, { milliseconds: 1234 })),
});

it("the job summary of a validation", async () => {
  const validation = still(await validating(config, files));
  await expect(`${renderValidation(validation)}\n`).toMatchFileSnapshot("summary-validation.md");
});

it("the text of a validation on a terminal", async () => {
  const validation = still(await validating(config, files));
  await expect(`${validationText(validation, false).join("\n")}\n`).toMatchFileSnapshot("text-validation.txt");
});
