set(CMAKE_CXX_EXTENSIONS OFF)
add_library(sayso_warnings INTERFACE)
target_compile_options(sayso_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)

if(EMSCRIPTEN)
  # Debian's em++ finds its optimiser's parser, acorn, only among Debian's own node modules.
  if(EXISTS /usr/share/nodejs/acorn)
    set(CMAKE_C_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs")
    set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_C_LINKER_LAUNCHER}")
  endif()
  # The glue of 3.1.6 trips over the global fetch of node 18 and later, and emcmake's own flags over node 20.
  find_program(SAYSO_NODE node REQUIRED)
  set(CMAKE_CROSSCOMPILING_EMULATOR "${SAYSO_NODE};--no-experimental-fetch" CACHE STRING "" FORCE)
endif()
