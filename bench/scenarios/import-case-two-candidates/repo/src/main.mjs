import settings from "./Settings.mjs";

console.log(settings);
