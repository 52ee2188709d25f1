#include "config.h"

int main(void) { return LIMIT - 3; }
