console.log(require("chart-kit"), require("draw-core").line);
