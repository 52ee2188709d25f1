export const format = (value) => `${value}`;
