#ifndef _WIN32
#error "for Windows only"
#endif
#define LIMIT 3
