import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { operations } from "../../src/github/operations.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const list = Object.entries(operations);
const slice = z
  .object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
  .parse(JSON.parse(read("fixtures/openapi/github.json")));

describe("the requests that auto-heal can make", () => {
  it.each(list)("%s is GitHub's, by its own name", (name, { route }) => {
    const [method = "", path = ""] = route.split(" ");
    expect(slice.paths[path]?.[method.toLowerCase()]?.operationId).toBe(name);
  });

  it.each(list)("%s asks for no more than it needs", (_, { route, permission }) => {
    expect(permission ?? "none").toMatch(route.startsWith("GET ") ? /^none$|: read$/ : /: write$/);
  });

  it("neither merge, approve, lift a draft, move a branch, nor see secrets; and delete but what is ours", () => {
    const routes = list.map(([, { route }]) => route);
    // A branch that changes nothing, a comment that was just made, the label by which a pull request is called ready.
    const deleting = ["git/delete-ref", "issues/delete-comment", "issues/remove-label"] as const;
    expect(routes.filter((route) => /^(?:PUT|DELETE) /.test(route))).toEqual(
      deleting.map((name) => operations[name].route),
    );
    expect(
      routes.filter((route) => /merge|approve|secret|graphql|environments|^(?!GET ).*\/reviews\b/i.test(route)),
    ).toEqual([]);
    expect(routes.filter((route) => route.startsWith("PATCH "))).toEqual([operations["issues/update"].route]);
  });

  it("are the ones that docs/security.md lists", () => {
    const rows = read("docs/security.md").matchAll(/^\| `([A-Z]+ \/\S+)` \| (?:`([a-z: -]+)`|none) \|/gm);
    expect([...rows].map(([, route, permission = null]) => [route, permission])).toEqual(
      list.map(([, { route, permission }]) => [route, permission]),
    );
  });
});

describe("the way to GitHub", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const filesWith = (pattern: RegExp): readonly string[] =>
    sources.filter((path) => pattern.test(read(join("src", path))));

  it("is one client and one function", () => {
    expect(filesWith(/^import (?!type ).*from "(?:@octokit\/|@actions\/github)/m)).toEqual(["github/client.ts"]);
    expect(filesWith(/\boctokit\s*\.\s*(?:request|rest|graphql|paginate)\b/)).toEqual(["github/call.ts"]);
  });
});
