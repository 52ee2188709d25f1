// Says on standard error how much memory the process had at its peak.
process.on("exit", () => {
  process.stderr.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`);
});
