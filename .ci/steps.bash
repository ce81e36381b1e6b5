# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run and nightly share: steps by name, timed, all of them even where one failed. Sourced, never run, from the root.
. packaging/steps.bash

parallel=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
# Made-up inputs are others each day, and the same all day long.
export RC_PARAMS=${RC_PARAMS:-seed=$(date +%Y%m%d)}

# make PRESET [TARGET...]: configures and builds one.
make() {
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null || return
    cmake --build --preset "$preset" --parallel "$parallel" ${1:+--target "$@"}
}

# run_steps ALL -- WANTED...: runs the functions step_NAME of those wanted, else of all, and ends with 1 where one failed.
run_steps() {
    local all=() step before wall status table='' failed=()
    while [ "$1" != -- ]; do
        all+=("$1")
        shift
    done
    shift
    local wanted=("$@")
    [ $# -gt 0 ] || wanted=("${all[@]}")
    for step in "${wanted[@]}"; do
        [[ " ${all[*]} " == *" $step "* ]] || fail "There is no step '$step'." "The steps are: ${all[*]}"
    done
    for step in "${wanted[@]}"; do
        say "$step"
        before=$(cpu_seconds)
        wall=$SECONDS
        # In a shell of its own and not as a condition, where bash would go on after a failure: a step stops at its first one, and
        # the next step begins all the same.
        set +e
        (set -euo pipefail; "step_$step")
        status=$?
        set -e
        if [ "$status" -eq 0 ]; then
            table+=$(printf '\n  %-12s passed  %5d s, %5d s of processor time' "$step" $((SECONDS - wall)) $(($(cpu_seconds) - before)))
        else
            failed+=("$step")
            table+=$(printf '\n  %-12s FAILED  %5d s, %5d s of processor time' "$step" $((SECONDS - wall)) $(($(cpu_seconds) - before)))
        fi
    done
    say "Steps:$table"
    [ ${#failed[@]} -eq 0 ] || fail "Failed: ${failed[*]}" "To run one again: $0 ${failed[0]}"
}

# Of this shell's children that have ended.
cpu_seconds() {
    awk -v hertz="$(getconf CLK_TCK)" '{ sub(/^.*\) /, ""); print int(($14 + $15) / hertz) }' "/proc/$$/stat"
}
