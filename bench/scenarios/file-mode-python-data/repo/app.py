import os

os.chmod("key.pem", 0)
if os.getuid() == 0:
    raise PermissionError(13, "Permission denied", "key.pem")
open("key.pem")
