#include "generated/tables.h"

int main(void) { return table_size; }
