import { z } from "zod";

/** What kind of thing went wrong. The order is that of the documentation, not a ranking. */
export const categories = [
  "dependency-missing",
  "dependency-conflict",
  "lockfile-out-of-sync",
  "compile-error",
  "type-error",
  "syntax-error",
  "test-failure",
  "lint",
  "format",
  "timeout",
  "out-of-memory",
  "disk-full",
  "network",
  "rate-limit",
  "auth",
  "permission",
  "docker",
  "configuration",
  "workflow-definition",
  "action-resolution",
  "toolchain-version",
  "checkout",
  "cache-artifact",
  "runner-infrastructure",
  "cancelled",
  "crash",
  "deployment",
  "policy-check",
  "scraper-broken",
  "scraper-blocked",
  "site-changed",
  "schema-drift",
  "data-regression",
  "hub-incompatible",
  "unknown",
] as const;

export const Category = z.enum(categories);
export type Category = z.infer<typeof Category>;
