// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much processor time `moedested upcoming` takes for 10,000 groups over 14 days, the whole process, beside what reading
// and parsing the same file alone takes. Prints figures and judges nothing: the machine may be busy.

#include "config/toml/toml_file.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <vector>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int groups = 10'000;
constexpr int runs = 11;

void write_centre(const std::filesystem::path &directory)
{
    constexpr const char *days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    std::ofstream(directory / "centre.toml") << "name = \"Stor\"\nschedule_url = \"https://moeder.example.org\"\n";
    std::ofstream file(directory / "groups.toml");
    for (int i = 0; i < groups; ++i) {
        file << "[[group]]\nid = \"gruppe-" << i << "\"\nname = \"Gruppe " << i << "\"\ntown = \"By " << i % 98
             << "\"\nvenue = \"Frivilligcentret\"\nstreet = \"Opdigtet Vej " << i << "\"\npostcode = \"" << 1000 + i % 8999
             << "\"\ndirections = \"Ind ad porten og op ad trappen til venstre\"\nstep_free = true\n\n[[group.rhythm]]\n";
        if (i % 5 == 0)
            file << "every = 2\n";
        file << "days = [\"" << days[i % 7] << "\"]\ntime = \"19.00-20.30\"\n";
        if (i % 5 == 0)
            file << "from = 2026-01-" << (5 + i % 7 < 10 ? "0" : "") << 5 + i % 7 << '\n';
        file << '\n';
    }
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Processor time of one run of the program, user and system; negative where it failed.
double run_upcoming(const std::string &directory)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execl(MOEDESTED_BUILD_DIR "/bin/moedested", "moedested", "upcoming", "--centre", directory.c_str(), "--now",
                "2026-11-21T20:00:00Z", "--format", "json", nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? milliseconds(used.ru_utime) + milliseconds(used.ru_stime) : -1;
}

double run_parse(const std::filesystem::path &file)
{
    const std::clock_t begin = std::clock();
    const auto root = config::parse_toml(*config::read_text(file, "groups.toml"), "groups.toml");
    const std::clock_t end = std::clock();
    return root ? static_cast<double>(end - begin) * 1e3 / CLOCKS_PER_SEC : -1;
}

template<typename Run>
double median(Run run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(run());
    std::ranges::sort(times);
    return times.front() < 0 ? -1 : times[runs / 2];
}

}  // namespace

int main()
{
    std::string directory = (std::filesystem::temp_directory_path() / "moedested-bench-XXXXXX").string();
    if (!::mkdtemp(directory.data()))
        return 1;
    write_centre(directory);
    const double whole = median([&] { return run_upcoming(directory); });
    const double parse = median([&] { return run_parse(directory + "/groups.toml"); });
    std::filesystem::remove_all(directory);
    if (whole < 0 || parse < 0) {
        std::fprintf(stderr, "upcoming_bench: the program or the parser failed\n");
        return 1;
    }
    std::printf("upcoming, %d groups, 14 days: %.0f ms of CPU (median of %d); reading and parsing alone %.0f ms; ratio %.2f\n",
                groups, whole, runs, parse, whole / parse);
}
