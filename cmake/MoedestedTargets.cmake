# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One place for what all targets share: language level, warnings, sanitizers and the include path that keeps the arrows.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# qmllint and the tools of an editor find our modules here.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)
# The build tree has the shape of an installation, so that programs find their assets from their own path in both.
set(MOEDESTED_SHARE ${CMAKE_BINARY_DIR}/share/moedested)

add_library(moedested_options INTERFACE)
target_compile_options(moedested_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${MOEDESTED_WERROR}>:-Werror>)
if(MOEDESTED_SANITIZE)
    add_compile_options(-fsanitize=${MOEDESTED_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${MOEDESTED_SANITIZE})
endif()

# moedested_headers_once(<name> HEADERS ... [OPTIONS ...] LINKS ...): headers that many targets read, read once for all that say
# REUSE_FROM <name>.
function(moedested_headers_once name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;OPTIONS;LINKS")
    file(WRITE ${CMAKE_BINARY_DIR}/headers/${name}.cpp "")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/headers/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} moedested_options)
    target_compile_options(${name} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# moedested_library(<folder> SOURCES ... [USES ...] [LINKS ...])
#
# A static library named moedested_<folder>, with _ for /, whose headers are included as "<folder>/x.h" and are on the path of those
# targets only that name it in USES: an include against the arrows does not compile.
function(moedested_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LINKS")
    string(REPLACE / _ name ${folder})
    set(target moedested_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    moedested_headers(${target} ${folder})
    list(TRANSFORM arg_USES PREPEND moedested_)
    target_link_libraries(${target} PUBLIC ${arg_USES} PRIVATE ${arg_LINKS} moedested_options)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${MOEDESTED_TOGETHER})
endfunction()

# Lets those who link `target` include the current folder's headers as "<folder>/x.h", and no other folder's.
function(moedested_headers target folder)
    set(root ${CMAKE_BINARY_DIR}/include/${target})
    get_filename_component(above ${root}/${folder} DIRECTORY)
    file(MAKE_DIRECTORY ${above})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${folder} SYMBOLIC)
    target_include_directories(${target} PUBLIC ${root})
endfunction()

# moedested_qml_module(<target> <folder> [USES ...] [LINKS ...]): what qt_add_qml_module leaves open for one of our modules.
function(moedested_qml_module target folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "USES;LINKS")
    moedested_headers(${target} ${folder})
    # Bytecode alone: compiling each binding to C++ as well takes minutes and gains nothing that a visitor could notice.
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    # The type registration that Qt generates includes headers by their bare names.
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    list(TRANSFORM arg_USES PREPEND moedested_)
    target_link_libraries(${target} PUBLIC ${arg_USES} Qt6::Quick ${arg_LINKS} PRIVATE moedested_options)
    target_precompile_headers(${target} REUSE_FROM screen_headers)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${MOEDESTED_TOGETHER})
endfunction()
