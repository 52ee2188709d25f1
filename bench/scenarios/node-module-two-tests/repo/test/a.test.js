const test = require('node:test');
const ms = require('ms');
test('a', () => ms('1s'));
