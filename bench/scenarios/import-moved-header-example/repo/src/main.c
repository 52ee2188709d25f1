#include "lookup_tables.h"

int main(void) { return size - 256; }
