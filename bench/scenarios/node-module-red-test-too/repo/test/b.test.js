const test = require('node:test');
const assert = require('node:assert');
test('b', () => assert.equal(1 + 1, 3));
