export const sum = (list) => list.reduce((left, right) => left + right, 0);
