try {
  require("./plugins/Extra");
} catch (error) {
  console.error(String(error));
}

module.exports = (a, b) => a - b;
