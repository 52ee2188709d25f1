const tea = 3;
const milk = 1;;
