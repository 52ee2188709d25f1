require('mri'); require('ms');
