import subprocess

subprocess.run(["./tools/schema.sh"], check=True)
