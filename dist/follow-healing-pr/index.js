#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 24) { console.error("auto-heal needs Node 24 or newer; this is Node " + process.versions.node + ". Install a newer Node and run it again."); process.exitCode = 2; }
else import("../index.js").then(function (bundle) { return bundle.run("follow-healing-pr", import.meta.url); });
