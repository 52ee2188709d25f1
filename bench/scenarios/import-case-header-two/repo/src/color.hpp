inline int color() { return 0; }
