const rows = [];
for (let i = 0; i < 6e6; i += 1) rows.push({ i, name: `row ${i}` });
console.log(rows.length);
