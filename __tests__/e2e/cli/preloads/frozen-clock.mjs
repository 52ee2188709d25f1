// It is NOW, in milliseconds since 1970, and stays so.
const now = Number(process.env.NOW);
Date.now = () => now;
