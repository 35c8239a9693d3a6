# What the two compilers are told: g++ (or clang++) natively, Emscripten for the WebAssembly modules.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(sayso_warnings INTERFACE)
target_compile_options(sayso_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)  # GCC 12 warns falsely of string concatenation: its bug 105651

if(EMSCRIPTEN)
  # All current browsers have SIMD. The modules are built without exceptions, which would cost size and speed: the
  # library throws none, and where the standard library would, it aborts, which the binding turns into an Error.
  add_compile_options(-msimd128)
  set(SAYSO_NO_EXCEPTIONS -fno-exceptions)
  # -O3 makes the download larger and the analysis no faster.
  set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

  # Debian's em++ finds its optimiser's parser, acorn, only among Debian's own node modules.
  get_filename_component(compiler "${CMAKE_CXX_COMPILER}" REALPATH)
  if(compiler MATCHES "^/usr/share/emscripten/" AND EXISTS /usr/share/nodejs/acorn)
    set(CMAKE_C_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs")
    set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_C_LINKER_LAUNCHER}")
  endif()
  # The glue of old Emscriptens trips over the global fetch of node 18 and later, and emcmake's own flags over node 20.
  find_program(SAYSO_NODE node REQUIRED)
  set(CMAKE_CROSSCOMPILING_EMULATOR "${SAYSO_NODE};--no-experimental-fetch" CACHE STRING "" FORCE)
endif()
