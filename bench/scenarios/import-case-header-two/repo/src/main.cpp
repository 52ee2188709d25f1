#include "Shape.h"
#include "Color.hpp"
int main() { return shape() + color(); }
