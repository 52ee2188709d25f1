// Imported first: the waits that GitHub asks its clients for (a second between writes, a minute at a rate limit) pass
// twenty times faster in this process, as the harness does it for whole actions.
process.env["TIME_SCALE"] = "20";
const timers: string = "../harness/scaled-timers.mjs";
await import(timers);
