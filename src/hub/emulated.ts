/**
 * What the verdict emulates. It ages: the rules below src/hub name their sources as of these versions, read and measured
 * in August 2026. The dataset viewer pins datasets 5.0.1.dev0, whose rules are the same.
 */
export const emulated = { datasets: "5.0.2.dev0", pyarrow: "25.0.0", pandas: "2.3.3" } as const;
