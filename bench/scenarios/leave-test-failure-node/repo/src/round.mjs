export const round = (value) => Math.floor(value);
