const pages = [];
for (;;) pages.push("x".repeat(1000) + pages.length);
