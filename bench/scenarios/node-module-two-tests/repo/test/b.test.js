const test = require('node:test');
const kleur = require('kleur');
test('b', () => kleur('x'));
