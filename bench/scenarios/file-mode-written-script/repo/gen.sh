#!/bin/sh
printf '#!/bin/sh\necho hi\n' > run.sh
