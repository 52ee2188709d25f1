import "./fast-clock.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { download } from "../../../src/github/downloads.ts";
import { failed, start, textOf } from "./run-stage.ts";
import { clientOn } from "./stage.ts";

describe("a download", () => {
  it.each([
    ["the link is refused once", { status: 503 }],
    ["no answer comes once", "reset"],
  ] as const)("is repeated when %s", async (_, respond) => {
    await using stage = await start({ ...failed, jobs: [{ name: "one", log: "first\n" }] });
    const { github, source, id } = stage;
    const run = await source.run(id, null);
    const jobs = await source.jobs(run);
    github.faults.push({ match: ({ path }) => path.endsWith("/logs"), respond });
    await using logs = await source.logs(run, jobs);
    expect(await textOf(logs.logs[0])).toBe("first\n");
    expect(github.faults.unused).toBe(0);
  });

  it("is made without the token, which has no business where the link leads", async () => {
    await using stage = await start({ ...failed, jobs: [{ name: "one", log: "first\n" }] });
    const { github, source, id } = stage;
    const run = await source.run(id, null);
    await using logs = await source.logs(run, await source.jobs(run));
    expect(await textOf(logs.logs[0])).toBe("first\n");
    // It would be refused with the token, as the store of a real one does.
    expect(github.calls.filter(({ operation }) => operation === "storage")).toMatchObject([{ status: 200 }]);
    expect(github.violations).toEqual([]);
  });

  it("ends at the most bytes that are taken", async () => {
    await using stage = await start({ ...failed, jobs: [{ name: "one", log: "first\n" }] });
    const { github, folder } = stage;
    const wanted = { job_id: github.state.runs[0]?.attempts[0]?.jobs[0]?.id ?? 0 };
    const path = join(folder, "log.txt");
    const take = (maxBytes: number) =>
      download(clientOn(github), "actions/download-job-logs-for-workflow-run", wanted, { path, maxBytes });
    expect(await take(5)).toBe("too-large");
    expect(readFileSync(path, "utf8")).toBe("");
    expect(await take(6)).toBe("complete");
    expect(readFileSync(path, "utf8")).toBe("first\n");
  });

  it("asks for a new link when the old one is dead, and gives up in the end", async () => {
    await using stage = await start({ ...failed, jobs: [{ name: "one", log: "first\n" }] });
    const { github, source, id } = stage;
    const run = await source.run(id, null);
    const jobs = await source.jobs(run);
    const dead = { status: 302, headers: { location: `${github.apiUrl}/nothing-here` } };
    const match = ({ path }: { readonly path: string }) => path.endsWith("/logs");
    github.faults.push({ match, respond: dead });
    await using logs = await source.logs(run, jobs);
    expect(await textOf(logs.logs[0])).toBe("first\n");
    github.faults.push({ match, respond: dead, times: 3 });
    await expect(source.logs(run, jobs)).rejects.toMatchObject({ code: "unavailable" });
  });
});
