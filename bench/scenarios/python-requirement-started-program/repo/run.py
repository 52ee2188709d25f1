import subprocess
import sys

subprocess.run([sys.executable, 'worker.py'], check=True)
