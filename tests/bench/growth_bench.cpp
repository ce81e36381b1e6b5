// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The target is less than 1 MiB of growth over 10,000 screen changes, as visitors make them: screens, text sizes, contrast,
// languages and wipes in an order that a seed gives. `growth_bench [CHANGES [SEED]]`. What is measured is the heap in use, after
// as many changes as every cache needs to be full; beside it the resident memory.

#include "app/screen_tour.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/visit.h"

#include <cstdio>
#include <fstream>
#include <random>
#include <string>

#include <QGuiApplication>
#include <QQmlEngine>

#include <malloc.h>

namespace {

constexpr QSize size(1080, 1920);
constexpr int warm_up = 1500;

double heap_mebibytes()
{
    const auto info = ::mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / (1 << 20);
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

class Visitors {
public:
    explicit Visitors(unsigned seed)
        : m_visit(support::sample_centre, size), m_random(seed), m_stops(app::states(m_visit.program().site()))
    {
        std::erase_if(m_stops, [](const app::TourStop &stop) { return stop.asking || stop.scrolled; });
    }

    void change(int times)
    {
        context::Session &session = m_visit.program().session();
        for (int i = 0; i < times; ++i) {
            const app::TourStop &stop = m_stops[m_random() % m_stops.size()];
            if (stop.screen == context::Navigator::rest())
                session.wipe();
            else
                app::go_to(m_visit.program(), stop);
            switch (m_random() % 12) {
                case 0:
                    session.enlargeText();
                    break;
                case 1:
                    session.toggleContrast();
                    break;
                case 2:
                    session.setLanguage(session.language() == "da" ? QStringLiteral("en") : QStringLiteral("da"));
                    break;
                case 3:
                    session.toggleLowReach();
                    break;
                default:
                    break;
            }
            draw();
        }
    }

    /// The same place each time, so that two measurements differ by what was lost between them.
    void come_to_rest()
    {
        m_visit.program().session().wipe();
        draw();
        m_visit.program().window().engine()->collectGarbage();
        draw();
        ::malloc_trim(0);
    }

private:
    void draw()
    {
        support::next_frame(m_visit.program().window());
        support::settle();
    }

    support::Visit m_visit;
    std::mt19937 m_random;
    std::vector<app::TourStop> m_stops;
};

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QGuiApplication application(argc, argv);
    const int changes = argc > 1 ? std::stoi(argv[1]) : 10'000;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::stoul(argv[2])) : 1;
    Visitors visitors(seed);
    visitors.change(warm_up);
    visitors.come_to_rest();
    const double heap = heap_mebibytes();
    const double resident = resident_mebibytes();
    visitors.change(changes);
    visitors.come_to_rest();
    std::printf(
        "%d screen changes (seed %u): the heap grew by %.2f MiB (target under 1) from %.1f MiB, resident memory by %.2f MiB from "
        "%.1f MiB\n",
        changes, seed, heap_mebibytes() - heap, heap, resident_mebibytes() - resident, resident);
}
