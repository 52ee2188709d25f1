#ifndef MATRIX_H
#define MATRIX_H
static const int rows = 3;
#endif
