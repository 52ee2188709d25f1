#include "text.h"

int main(void) { return text_len("abc") + text_length(""); }
