module.exports = (text) => text.toLowerCase();
