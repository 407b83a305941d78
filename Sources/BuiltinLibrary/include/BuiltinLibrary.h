// The packed library that is built into the executable; empty in a build made before it was packed.
#pragma once
#include <stddef.h>

extern const unsigned char consilium_builtin_library[];
extern const size_t consilium_builtin_library_size;

/// The first of its bytes.
static inline const unsigned char *consilium_builtin_library_start(void) { return consilium_builtin_library; }
