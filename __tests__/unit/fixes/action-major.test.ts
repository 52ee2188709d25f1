import { describe, expect, it } from "vitest";
import { actionMajor } from "../../../src/fixes/action-major.ts";
import { heal as healWith, job } from "./heal-workflow.ts";

const heal = (action: string, workflow: string, name?: string) =>
  healWith(actionMajor, {
    workflow,
    ...(name === undefined ? {} : { job: name }),
    log: [
      `##[error]This request has been automatically failed because it uses a deprecated version of \`${action}\`. Learn more: https://github.blog/changelog/`,
    ],
  });

const upload = (version: string, more = "") =>
  `      - uses: actions/upload-artifact@${version}${more}\n        with:\n          name: site\n          path: out\n`;

describe("action-major heals", () => {
  it("a moving tag by a moving tag, with its quotes and its comment", async () => {
    expect(
      await heal(
        "actions/cache: v2",
        job("      - uses: 'actions/cache@v2' # fast\n        with: { path: a, key: b }\n"),
      ),
    ).toEqual(["-       - uses: 'actions/cache@v2' # fast", "+       - uses: 'actions/cache@v4' # fast"]);
  });

  it.each([
    ["actions/upload-artifact: v3", "v3", "v4"],
    ["actions/upload-artifact: v3.1.2", "v3.1.2", "v4.6.2"],
    ["actions/upload-artifact: v2", "v2", "v4"],
  ])("%s in the form that it has", async (action, from, to) => {
    expect(await heal(action, job(upload(from)))).toEqual([
      `-       - uses: actions/upload-artifact@${from}`,
      `+       - uses: actions/upload-artifact@${to}`,
    ]);
  });

  it("uploads and downloads together, in every job, for they must be of the same kind", async () => {
    const steps = upload("v3");
    const workflow = `${job(steps)}\n  use:\n    needs: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v3\n`;
    expect(await heal("actions/download-artifact: v3", workflow, "use")).toEqual([
      "-       - uses: actions/upload-artifact@v3",
      "+       - uses: actions/upload-artifact@v4",
      "-       - uses: actions/download-artifact@v3",
      "+       - uses: actions/download-artifact@v4",
    ]);
  });

  it("the parts of the cache action, of which only old releases are retired", async () => {
    expect(
      await heal(
        "actions/cache: v4.0.2",
        job(
          "      - uses: actions/cache/restore@v4.0.2\n        with: { path: a, key: b }\n      - uses: actions/cache/save@v4.2.3\n        with: { path: a, key: b }\n",
        ),
      ),
    ).toEqual(["-       - uses: actions/cache/restore@v4.0.2", "+       - uses: actions/cache/restore@v4.2.0"]);
  });

  it("the action of GitHub Pages that hides the retired one", async () => {
    expect(await heal("actions/upload-artifact: v3", job("      - uses: actions/upload-pages-artifact@v2\n"))).toEqual([
      "-       - uses: actions/upload-pages-artifact@v2",
      "+       - uses: actions/upload-pages-artifact@v3",
    ]);
  });

  it("uploads of a matrix whose names differ", async () => {
    const steps =
      "      - uses: actions/upload-artifact@v3\n        with:\n          name: out-${{ matrix.os }}\n          path: out\n";
    const head = "    strategy:\n      matrix:\n        os: [ubuntu-24.04, macos-15]\n    runs-on: ${{ matrix.os }}\n";
    expect(await heal("actions/upload-artifact: v3", job(steps, head), "test (macos-15)")).toHaveLength(2);
  });
});

describe("action-major refuses", () => {
  const sha = "65c4c4a1ddee5b72f698fdd19549f0f0fb45cf08";
  it.each<[string, string, string, RegExp]>([
    [
      "what is pinned to a commit",
      "actions/cache: v2",
      job(`      - uses: actions/cache@${sha} # v2\n        with: { path: a, key: b }\n`),
      /is pinned to the commit/,
    ],
    [
      "what is hidden in another action",
      "actions/upload-artifact: v3",
      job("      - uses: octo-org/publish@v1\n"),
      /inside another action/,
    ],
    [
      "a version that is not retired",
      "actions/cache: v2",
      job("      - uses: actions/cache@v4\n        with: { path: a, key: b }\n"),
      /inside another action/,
    ],
    ["an action of others", "octo-org/cache: v1", job("      - uses: octo-org/cache@v1\n"), /knows no replacement/],
    [
      "two uploads of one name",
      "actions/upload-artifact: v3",
      job(upload("v3") + upload("v3")),
      /uploaded more than once/,
    ],
    [
      "an upload of one name by each job of a matrix",
      "actions/upload-artifact: v3",
      job(upload("v3"), "    strategy:\n      matrix:\n        node: [22, 24]\n    runs-on: ubuntu-latest\n"),
      /uploaded more than once/,
    ],
    [
      "a download that belongs to it and is pinned",
      "actions/upload-artifact: v3",
      job(`${upload("v3")}      - uses: actions/download-artifact@${sha}\n`),
      /works together with it/,
    ],
  ])("%s", async (_, action, workflow, reason) => {
    expect((await heal(action, workflow)).join()).toMatch(reason);
  });

  it("what an action of this repository uses, which may be shared", async () => {
    const reason = await healWith(actionMajor, {
      workflow: job("      - uses: ./.github/actions/keep\n"),
      log: [
        "##[error]This request has been automatically failed because it uses a deprecated version of `actions/cache: v2`.",
      ],
      files: {
        ".github/actions/keep/action.yml": "runs:\n  using: composite\n  steps:\n    - uses: actions/cache@v2\n",
      },
    });
    expect(reason.join()).toContain("`.github/actions/keep/action.yml` does");
  });
});
