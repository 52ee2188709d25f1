/** How bad: an error makes the verdict "fail"; a warning loads, but not what the author thinks; info is for knowing. */
export type Severity = "error" | "warning" | "info";
