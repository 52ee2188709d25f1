import type * as client from "../artifacts/artifact-client.ts";

type ArtifactClient = typeof client;

/**
 * Loads the artifact client, a bundle of its own: it is the largest part of all, and most runs do without it.
 * @param stub the address of the stub that was started: the bundles lie beside its folder
 */
export const loadArtifactClient = async (stub: string): Promise<ArtifactClient> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is that module's bundle
  (await import(/* webpackIgnore: true */ new URL("../artifacts/index.js", stub).href)) as ArtifactClient;
