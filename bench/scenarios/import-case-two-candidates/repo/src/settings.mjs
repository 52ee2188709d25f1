export default { strict: true };
