const mri = require('mri');
const ms = require('ms');
const ledger = require('acme-ledger-internal');

console.log(ledger(mri([ms('1s')])));
