"""Builds this project's wheel from setup.cfg with the standard library alone (PEP 517)."""

import configparser
import pathlib
import zipfile


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    settings = configparser.ConfigParser()
    settings.read("setup.cfg")
    project = settings["metadata"]
    name, version = project["name"].replace("-", "_"), project["version"]
    info = f"{name}-{version}.dist-info"
    wanted = settings["options"].get("install_requires", "").split("\n")
    requires = "".join(f"Requires-Dist: {each.strip()}\n" for each in wanted if each.strip())
    metadata = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {version}\n{requires}"
    tag = "Wheel-Version: 1.0\nGenerator: build_backend\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    sources = {str(path.relative_to("src")): path.read_text() for path in pathlib.Path("src").rglob("*.py")}
    members = {**sources, f"{info}/METADATA": metadata, f"{info}/WHEEL": tag}
    members[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*members, f"{info}/RECORD"])
    file = f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / file, "w") as archive:
        for path, text in members.items():
            archive.writestr(path, text)
    return file
