# Header-only packages. Only their own folder is put on the include path: all of /usr/include would put the host's
# C library before Emscripten's.
function(sayso_header_package name folder package)
  find_path(${folder}_ROOT NAMES ${folder} PATHS /usr/include /usr/local/include
    NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${folder}_ROOT)
    message(FATAL_ERROR "${folder}: headers not found. Install them: apt-get install ${package} (npm run setup does)")
  endif()
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/headers")
  file(CREATE_LINK "${${folder}_ROOT}/${folder}" "${CMAKE_BINARY_DIR}/headers/${folder}" SYMBOLIC)
  add_library(${folder}_headers INTERFACE)
  target_include_directories(${folder}_headers SYSTEM INTERFACE "${CMAKE_BINARY_DIR}/headers")
  add_library(${name} ALIAS ${folder}_headers)
endfunction()

sayso_header_package(nlohmann_json::headers nlohmann nlohmann-json3-dev)
if(EMSCRIPTEN)
  # Errors of the JSON library then abort instead of throwing, see Toolchain.cmake. For all who include it, so that
  # one program never has both.
  target_compile_definitions(nlohmann_headers INTERFACE JSON_NOEXCEPTION)
endif()
if(SAYSO_TESTS)
  sayso_header_package(Catch2::headers catch2 catch2)
endif()
