export { area } from './lib/Area.mjs';
export * from './lib/side.mjs'
