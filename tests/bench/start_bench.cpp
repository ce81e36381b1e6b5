// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The targets are 300 ms from the start of the process to the first frame and 150 MiB resident after it, with the sample centre,
// drawn by software into no display. Beside it stands a window with nothing in it, measured in turn with the program: the ratio
// holds on a slower machine, where milliseconds don't. Run it on a machine that does nothing else.

#include "app/program.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

constexpr int runs = 11;
constexpr QSize size(1080, 1920);

/// What one start costs.
struct Start {
    double milliseconds = 0;  ///< from before the process was made to its first frame
    double mebibytes = 0;     ///< resident then
};

double now_milliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double resident_mebibytes()
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// Shows the window, prints what it took at the first frame, and ends there.
int show(QQuickView &window, double begin)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, [begin] {
        std::printf("%.3f %.3f\n", now_milliseconds() - begin, resident_mebibytes());
        std::fflush(stdout);
        ::_exit(0);
    });
    window.resize(size);
    window.show();
    return QGuiApplication::exec();
}

int show_program(double begin)
{
    const auto zone = schedule::Zone::load("Europe/Copenhagen");
    if (!zone)
        return 1;
    const auto program = app::Program::make({MOEDESTED_SOURCE_DIR "/config/sample", {}}, *zone, MOEDESTED_SHARE);
    return program ? show((*program)->window(), begin) : 1;
}

int show_nothing(double begin)
{
    QQuickView window;
    auto *component = new QQmlComponent(window.engine(), &window);
    component->setData("import QtQuick\nItem {}", QUrl());
    window.setContent(QUrl(), component, component->create());
    return show(window, begin);
}

/// Starts this program again as one of the two; nothing where it fails.
std::optional<Start> start(const char *which)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const std::string begin = std::to_string(now_milliseconds());
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl("/proc/self/exe", "start_bench", which, begin.c_str(), nullptr);
        ::_exit(1);
    }
    ::close(ends[1]);
    std::FILE *said = ::fdopen(ends[0], "r");
    Start found;
    const bool complete = std::fscanf(said, "%lf %lf", &found.milliseconds, &found.mebibytes) == 2;
    std::fclose(said);
    int status = 0;
    ::waitpid(child, &status, 0);
    return complete && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(found) : std::nullopt;
}

double median(const std::vector<Start> &starts, double Start::*part)
{
    std::vector<double> values;
    for (const Start &one : starts)
        values.push_back(one.*part);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char *argv[])
{
    if (argc == 3) {
        const double begin = std::stod(argv[2]);
        QGuiApplication application(argc, argv);
        return std::string(argv[1]) == "program" ? show_program(begin) : show_nothing(begin);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    std::vector<Start> program;
    std::vector<Start> nothing;
    for (int run = 0; run < runs; ++run) {
        const auto one = start("program");
        const auto other = start("nothing");
        if (!one || !other) {
            std::fprintf(stderr, "start_bench: no first frame came\n");
            return 1;
        }
        program.push_back(*one);
        nothing.push_back(*other);
    }
    const double milliseconds = median(program, &Start::milliseconds);
    const double mebibytes = median(program, &Start::mebibytes);
    const double empty_milliseconds = median(nothing, &Start::milliseconds);
    const double empty_mebibytes = median(nothing, &Start::mebibytes);
    std::printf(
        "first frame, sample centre, %dx%d: %.0f ms after the start (target 300), %.0f MiB resident (target 150); "
        "an empty window %.0f ms, %.0f MiB; ratio %.2f and %.2f (medians of %d)\n",
        size.width(), size.height(), milliseconds, mebibytes, empty_milliseconds, empty_mebibytes,
        milliseconds / empty_milliseconds, mebibytes / empty_mebibytes, runs);
}
