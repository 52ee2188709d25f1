set -eu
[[ -f VERSION ]]
echo verified
