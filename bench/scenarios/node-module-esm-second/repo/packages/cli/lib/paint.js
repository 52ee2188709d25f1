import kleur from 'kleur';

export const paint = (text) => kleur(text);
