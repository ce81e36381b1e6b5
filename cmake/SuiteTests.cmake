# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# moedested_suite_tests(<target> <prefix> [FILTER f] [ENVIRONMENT e]): each suite of a GoogleTest program a test of its own name. One
# process a suite, not one a case: a program with Qt and the centre's texts in it takes up to 0.3 s to begin, and there are
# thousands of cases. None of them may leave anything to the next; tests/any-day runs whole programs and would tell.
# The suites are asked for when ctest begins, as the program is then.
function(moedested_suite_tests target prefix)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "FILTER;ENVIRONMENT" "")
    set(base ${CMAKE_CURRENT_BINARY_DIR}/${prefix})
    file(GENERATE OUTPUT ${base}_include.cmake CONTENT "
set(suites_program \"$<TARGET_FILE:${target}>\")
set(suites_prefix \"${prefix}\")
set(suites_filter \"${arg_FILTER}\")
set(suites_environment \"${arg_ENVIRONMENT}\")
set(suites_list \"${base}_suites.cmake\")
include(\"${CMAKE_SOURCE_DIR}/cmake/ListSuites.cmake\")
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${base}_include.cmake)
endfunction()
