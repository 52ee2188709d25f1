const ms = require('ms');

exports.duration = (text) => ms(text);
