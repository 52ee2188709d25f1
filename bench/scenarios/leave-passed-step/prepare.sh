#!/bin/sh
# Fills the wheelhouse that stands for the package index: tiny wheels, made with Python's standard library alone.
set -eu
python3 - <<'PY'
import pathlib, zipfile

house = pathlib.Path("wheelhouse")
house.mkdir(exist_ok=True)

def wheel(distribution, version, files, requires=()):
    name = distribution.replace("-", "_")
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {requirement}\n" for requirement in requires)
    members = {**files, f"{info}/METADATA": metadata, f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: wheelhouse\nRoot-Is-Purelib: true\nTag: py3-none-any\n"}
    members[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*members, f"{info}/RECORD"])
    with zipfile.ZipFile(house / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in members.items():
            archive.writestr(zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0)), text)

wheel("attrs", "24.2.0", {"attr/__init__.py": "", "attrs/__init__.py": ""})
wheel("PyYAML", "6.0.2", {"yaml/__init__.py": "def safe_load(text):\n    return dict(line.split(': ') for line in text.splitlines())\n"})
PY
