DIR=/tmp
