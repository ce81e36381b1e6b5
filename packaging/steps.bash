# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What deps, run and test share: how they speak, and the two steps that configure and build. Sourced, never run.

say() { printf '\n==> %s\n' "$*" >&2; }

# fail WHAT REMEDY...: says what went wrong and, a line each, what to do about it.
fail() {
    printf '\nStopped: %s\n' "$1" >&2
    shift
    printf '  What to do: %s\n' "$@" >&2
    exit 1
}

configure() {
    say "Preparing the build"
    cmake --preset release || fail "CMake could not prepare the build in build/release." \
        "Is a package missing? Run packaging/deps." \
        "Was this folder moved or copied? Remove build/release and try again."
}

# build [TARGET...]: without targets everything.
build() {
    say "Building (the first time takes some minutes)"
    cmake --build --preset release --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" ${1:+--target "$@"} ||
        fail "The program could not be built; the first line with 'error:' above says why." \
            "Does it say 'Killed'? Memory ran out: try again with CMAKE_BUILD_PARALLEL_LEVEL=1 in front of the command." \
            "Does it say 'No space left'? The build needs about 1 GB: make room and try again." \
            "Otherwise remove build/release and try again."
}
