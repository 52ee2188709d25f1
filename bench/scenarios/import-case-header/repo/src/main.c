#include <stdio.h>

#include "Matrix.h"

int main(void) {
  printf("%d rows\n", rows);
  return 0;
}
