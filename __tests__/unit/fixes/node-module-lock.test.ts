import { describe, expect, it } from "vitest";
import { type Case, checkout, propose, required } from "./missing-module.ts";

describe("node-module edits the lock file too", () => {
  const nested = {
    name: "app",
    lockfileVersion: 3,
    packages: {
      "": { name: "app", dependencies: { express: "^4.18.0" } },
      "node_modules/express": { version: "4.18.0", dependencies: { "octo-pad": "^1.0.0" } },
      "node_modules/express/node_modules/octo-pad": { version: "1.4.2", integrity: "sha512-abc" },
    },
  };
  const given = (lock: object): Case => ({
    commands: ["npm ci"],
    files: { "package-lock.json": `${JSON.stringify(lock, null, 2)}\n` },
    log: required("octo-pad", `${checkout}/src/index.js`),
  });

  it("where the version is locked for another package, and npm has nothing to decide", async () => {
    const result = await propose(given(nested));
    expect(result).not.toHaveProperty("completion");
    const [, edit] = result.kind === "fix" ? result.edits : [];
    const expected = {
      ...nested,
      packages: {
        "": { name: "app", dependencies: { express: "^4.18.0", "octo-pad": "^1.4.2" } },
        "node_modules/express": nested.packages["node_modules/express"],
        "node_modules/express/node_modules/octo-pad": { version: "1.4.2", integrity: "sha512-abc" },
        "node_modules/octo-pad": { version: "1.4.2", integrity: "sha512-abc" },
      },
    };
    expect(edit).toMatchObject({
      path: "package-lock.json",
      content: `${JSON.stringify(expected, null, 2)}\n`,
    });
  });

  it.each([
    ["its own dependencies", { version: "1.4.2", dependencies: { a: "1" } }],
    ["a condition", { version: "1.4.2", dev: true }],
  ])("but not where the locked one has %s", async (_, entry) => {
    const packages = { ...nested.packages, "node_modules/express/node_modules/octo-pad": entry };
    expect(await propose(given({ ...nested, packages }))).toHaveProperty("completion");
  });

  it("nor in a lock file that older versions of npm read too", async () => {
    expect(await propose(given({ ...nested, lockfileVersion: 2 }))).toHaveProperty("completion");
  });
});

describe("node-module leaves to a fix command", () => {
  it.each([
    ["npm ci", "package-lock.json"],
    ["yarn install --frozen-lockfile", "yarn.lock"],
    ["pnpm install", "pnpm-lock.yaml"],
  ])("what %s would refuse", async (command, lock) => {
    const result = await propose({ commands: [command, "npm test"], files: { [lock]: "{}" } });
    expect(result).toMatchObject({ kind: "fix", completion: { fixType: "lock-file" } });
    expect(result.kind === "fix" && result.completion?.reason).toContain(`\`${lock}\``);
  });

  it.each(["npm install", "yarn install", "pnpm install --no-frozen-lockfile"])(
    "but not what %s mends",
    async (command) => {
      const result = await propose({
        commands: [command],
        files: { "package-lock.json": "{}", "yarn.lock": "", "pnpm-lock.yaml": "" },
      });
      expect(result).not.toHaveProperty("completion");
    },
  );
});
