# Links the weights of the learned reader in as they are: sayso_reader_weights and sayso_reader_weights_size, declared
# in src/encoder/embedded_weights.cpp.
set(SAYSO_READER_WEIGHTS "${CMAKE_CURRENT_SOURCE_DIR}/src/encoder/data/reader.weights" CACHE FILEPATH
  "the trained weights to link in; others than the project's own are for trials")

function(sayso_embed_reader_weights target)
  if(NOT EXISTS "${SAYSO_READER_WEIGHTS}")
    message(FATAL_ERROR "${SAYSO_READER_WEIGHTS} is missing. Restore it from the repository, or train it")
  endif()
  if(EMSCRIPTEN)
    set(section ".section .rodata.sayso_reader_weights,\\\"\\\",@")
  else()
    set(section ".section .rodata.sayso_reader_weights,\\\"a\\\",@progbits")
  endif()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/generated/reader_weights.c")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT "__asm__(
    \"@section@\\n\"
    \".globl sayso_reader_weights\\n\"
    \".p2align 4\\n\"
    \".type sayso_reader_weights,@object\\n\"
    \"sayso_reader_weights:\\n\"
    \".incbin \\\"@SAYSO_READER_WEIGHTS@\\\"\\n\"
    \".Lreader_weights_end:\\n\"
    \".size sayso_reader_weights, .Lreader_weights_end-sayso_reader_weights\\n\"
    \".globl sayso_reader_weights_size\\n\"
    \".p2align 2\\n\"
    \".type sayso_reader_weights_size,@object\\n\"
    \"sayso_reader_weights_size:\\n\"
    \".4byte .Lreader_weights_end-sayso_reader_weights\\n\"
    \".size sayso_reader_weights_size, 4\\n\");
")
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${SAYSO_READER_WEIGHTS}")
  target_sources(${target} PRIVATE "${source}")
endfunction()
