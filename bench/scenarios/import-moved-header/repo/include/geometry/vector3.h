#pragma once
static inline int zero(void) { return 0; }
