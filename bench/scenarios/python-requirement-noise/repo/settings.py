import traceback

try:
    import yaml
except ImportError:
    traceback.print_exc()
    yaml = None


def load(text):
    return dict(line.split('=') for line in text.splitlines())
