// What an old Node says about itself.
Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.11.0" } });
