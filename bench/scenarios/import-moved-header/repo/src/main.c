#include "vector3.h"

int main(void) { return zero(); }
