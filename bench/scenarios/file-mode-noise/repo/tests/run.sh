cd "$(dirname "$0")"
./locked.sh
[ $? = 126 ] && echo "ok 1 - a locked script is refused"
[ "$(bash ../src/greet.sh)" = "hello" ] || { echo "not ok 2 - greets"; exit 1; }
