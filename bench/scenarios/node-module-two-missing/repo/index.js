const mri = require('mri');
const ms = require('ms');
const kleur = require('kleur');

console.log(kleur(mri([ms('1s')])));
