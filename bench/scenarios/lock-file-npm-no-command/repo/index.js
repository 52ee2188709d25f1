console.log(require("tick"), require("tock"));
