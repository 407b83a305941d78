#include "BuiltinLibrary.h"

// `make build` packs Content/ into .build/library.pack and compiles this file again. The bytes stay in
// the executable's read-only data: only the pages that are read are ever loaded.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../../.build/library.pack") == __STDC_EMBED_FOUND__
const unsigned char consilium_builtin_library[] = {
#embed "../../.build/library.pack"
};
const size_t consilium_builtin_library_size = sizeof consilium_builtin_library;
#else
const unsigned char consilium_builtin_library[] = {0};
const size_t consilium_builtin_library_size = 0;
#endif
