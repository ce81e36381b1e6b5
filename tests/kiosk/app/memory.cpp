// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

constexpr std::size_t piece = std::size_t{1} << 20;

int times_in(const std::string &text, const std::string &bytes)
{
    int times = 0;
    for (std::size_t at = text.find(bytes); at != std::string::npos; at = text.find(bytes, at + 1))
        ++times;
    return times;
}

/// Piece by piece, each with the end of the one before it.
int times_between(int memory, std::size_t begin, std::size_t end, const std::string &bytes)
{
    int times = 0;
    std::string text;
    for (std::size_t at = begin; at < end;) {
        text.erase(0, text.size() - std::min(text.size(), bytes.size() - 1));
        const std::size_t kept = text.size();
        text.resize(kept + std::min(piece, end - at));
        const ssize_t read = ::pread(memory, text.data() + kept, text.size() - kept, off_t(at));
        if (read <= 0)
            break;  // such as a device's
        text.resize(kept + std::size_t(read));
        times += times_in(text, bytes);
        at += std::size_t(read);
    }
    return times;
}

}  // namespace

std::optional<int> times_in_memory(pid_t process, const std::string &bytes)
{
    const std::string folder = "/proc/" + std::to_string(process);
    const int memory = ::open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return std::nullopt;
    int times = 0;
    std::ifstream maps(folder + "/maps");
    for (std::string line; std::getline(maps, line);) {
        std::size_t begin = 0;
        std::size_t end = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%zx-%zx %4s", &begin, &end, rights) == 3 && rights[0] == 'r' && rights[1] == 'w')
            times += times_between(memory, begin, end, bytes);
    }
    ::close(memory);
    return times;
}

}  // namespace app
