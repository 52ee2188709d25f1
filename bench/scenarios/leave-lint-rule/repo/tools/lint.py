"""Finds local names that are assigned and never read."""

import ast
import pathlib
import sys

found = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    tree = ast.parse(path.read_text())
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    for node in names:
        if isinstance(node.ctx, ast.Store) and node.id not in read:
            found += 1
            print(f"{path}:{node.lineno}:{node.col_offset + 1}: F841 local variable '{node.id}' is assigned to but never used")
sys.exit(1 if found else 0)
