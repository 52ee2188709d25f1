const settings = require("./config/Settings.json");
console.log(settings);
