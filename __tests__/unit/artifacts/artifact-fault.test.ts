import { ArtifactNotFoundError, InvalidResponseError, NetworkError, UsageError } from "@actions/artifact";
import { describe, expect, it } from "vitest";
import { artifactFault } from "../../../src/artifacts/artifact-fault.ts";
import { UserError } from "../../../src/errors.ts";

const wrapped = "Failed to CreateArtifact: Received non-retryable error: Failed request:";

describe("artifactFault", () => {
  it.each<[Error, string]>([
    [new ArtifactNotFoundError(), "artifact-missing"],
    [new NetworkError("ECONNRESET"), "artifact-failed"],
    [new UsageError(), "artifact-failed"],
    [new InvalidResponseError("CreateArtifact: response from backend was not ok"), "artifact-failed"],
    [new Error(`${wrapped} (409) Conflict: an artifact with this name already exists`), "artifact-exists"],
    [new Error(`${wrapped} (403) Forbidden`), "artifact-failed"],
    [new Error("Unable to download and extract artifact: Artifact download failed"), "artifact-failed"],
    [Object.assign(new Error("Service Unavailable"), { status: 503 }), "artifact-failed"],
    [Object.assign(new Error("Bad credentials"), { status: 401 }), "not-permitted"],
    [Object.assign(new Error("Not Found"), { status: 404 }), "artifact-missing"],
  ])("tells what happened from %s", (cause, code) => {
    const fault = artifactFault(cause, "the artifact cannot be uploaded");
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({
      code,
      cause,
      sentence: expect.stringMatching(/^the artifact cannot be uploaded: [^\n]+\.$/),
    });
  });

  it("hands a bug back as it is", () => {
    for (const bug of [new TypeError("no"), new Error("The artifact name is not valid: a/b."), "thrown text"]) {
      expect(artifactFault(bug, "the artifact cannot be uploaded")).toBe(bug);
    }
  });
});
