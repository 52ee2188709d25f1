const { line } = require("draw-core");
if (typeof line !== "function") console.log("without lines");
