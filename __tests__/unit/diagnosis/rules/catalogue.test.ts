import { describe, expect, it } from "vitest";

import { catalogueRules } from "../../../../src/diagnosis/known-rules.ts";
import { catalogue } from "../../../../src/diagnosis/rules/catalogue.ts";
import { unwrap } from "../../../../src/diagnosis/unwrap.ts";
import { nodePackagesLines } from "./node-packages.lines.ts";
import { nodeProgramsLines } from "./node-programs.lines.ts";
import { nodeBuildsLines } from "./node-builds.lines.ts";
import { rustLines } from "./rust.lines.ts";
import { pythonToolsLines } from "./python-tools.lines.ts";
import { jvmToolsLines } from "./jvm-tools.lines.ts";
import { dotnetLines } from "./dotnet.lines.ts";
import { appleLines } from "./apple.lines.ts";
import { nativeToolsLines } from "./native-tools.lines.ts";
import { gitLines } from "./git.lines.ts";
import { actionsLines } from "./actions.lines.ts";
import { releasesLines } from "./releases.lines.ts";
import { containersLines } from "./containers.lines.ts";
import { systemsLines } from "./systems.lines.ts";
import { rubyPhpLines } from "./ruby-php.lines.ts";
import { scriptLanguagesLines } from "./script-languages.lines.ts";
import { golangLines } from "./golang.lines.ts";
import { moreLanguagesLines } from "./more-languages.lines.ts";
import { scannersLines } from "./scanners.lines.ts";
import { blockLines } from "./blocks.lines.ts";
import { buildGoalLines } from "./build-goals.lines.ts";
import { checkLines } from "./checks.lines.ts";
import { compilerLines } from "./compilers.lines.ts";
import { generalLines } from "./general.lines.ts";
import { jvmBuildLines } from "./jvm-builds.lines.ts";
import { jvmLines } from "./jvm.lines.ts";
import { languageLines } from "./languages.lines.ts";
import { linterLines } from "./linters.lines.ts";
import { nativeLines } from "./native.lines.ts";
import { nodeLines } from "./node.lines.ts";
import { nodeToolLines } from "./node-tools.lines.ts";
import { otherTestLines } from "./other-tests.lines.ts";
import { packageLines } from "./packages.lines.ts";
import { platformLines } from "./platform.lines.ts";
import { pythonLines } from "./python.lines.ts";
import { pythonProgramLines } from "./python-programs.lines.ts";
import type { RuleTable } from "./rule-lines.ts";
import { runnerLines } from "./runner.lines.ts";
import { scriptingLines } from "./scripting.lines.ts";
import { serviceLines } from "./services.lines.ts";
import { sourceLinterLines } from "./source-linters.lines.ts";
import { testRunnerLines } from "./test-runners.lines.ts";
import { toolchainLines } from "./toolchain.lines.ts";
import { webToolLines } from "./web-tools.lines.ts";
import { workflowLines } from "./workflow.lines.ts";

const tables: readonly RuleTable[] = [
  nodePackagesLines,
  nodeProgramsLines,
  nodeBuildsLines,
  rustLines,
  pythonToolsLines,
  jvmToolsLines,
  dotnetLines,
  appleLines,
  nativeToolsLines,
  gitLines,
  actionsLines,
  releasesLines,
  containersLines,
  systemsLines,
  rubyPhpLines,
  scriptLanguagesLines,
  golangLines,
  moreLanguagesLines,
  scannersLines,
  platformLines,
  packageLines,
  checkLines,
  runnerLines,
  nodeLines,
  nodeToolLines,
  pythonLines,
  pythonProgramLines,
  jvmLines,
  languageLines,
  scriptingLines,
  nativeLines,
  generalLines,
  buildGoalLines,
  linterLines,
  otherTestLines,
  toolchainLines,
  workflowLines,
  blockLines,
  testRunnerLines,
  compilerLines,
  serviceLines,
  webToolLines,
  sourceLinterLines,
  jvmBuildLines,
];

const captured = (groups: Record<string, string | undefined> | undefined): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(groups ?? {}).filter(([, value]) => value !== undefined));

describe("the rule catalogue", () => {
  it("has lines in these tables for each rule, once, and for no other", () => {
    const known = tables.flatMap((table) => Object.keys(table));
    expect(known.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  });

  it("has at least two lines that match and two that only look alike for each rule", () => {
    const thin = tables
      .flatMap((table) => Object.entries(table))
      .filter(([, { hits, misses }]) => hits.length < 2 || misses.length < 2);
    expect(thin.map(([id]) => id)).toEqual([]);
  });

  it("shows what each group of each pattern takes", () => {
    const shown = new Set(
      tables.flatMap((table) =>
        Object.entries(table).flatMap(([id, { hits }]) =>
          hits.flatMap(([, captures]) => Object.keys(captures ?? {}).map((name) => `${id} ${name}`)),
        ),
      ),
    );
    const groups = catalogue.flatMap(({ id, pattern }) =>
      [...pattern.source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => `${id} ${name ?? ""}`),
    );
    expect(groups.filter((group) => !shown.has(group))).toEqual([]);
  });

  describe.each(tables.flatMap((table) => Object.entries(table)))("%s", (id, { hits, misses }) => {
    it.each(hits.map(([line, captures = {}]) => ({ line, captures })))("takes $line", ({ line, captures }) => {
      const needed = catalogue.find((rule) => rule.id === id)?.within;
      const match = catalogueRules.match(unwrap(line), (block) => block === needed);
      expect(match?.rule.id).toBe(id);
      expect(captured(match?.found.groups)).toEqual(captures);
    });

    it.each(misses)("leaves %j", (line) => {
      const rule = catalogue.find((rule) => rule.id === id);
      expect(rule?.pattern.exec(unwrap(line)) ?? null).toBeNull();
    });
  });
});
