// @actions/workflow-parser imports its JSON schemas without `with { type: "json" }`, which Node refuses:
// vitest runs the e2e project with execArgv ["--import", "./__tests__/e2e/harness/json-imports.mjs"].
import { registerHooks } from "node:module";

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".json")) return nextLoad(url, context);
    return nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } });
  },
});
