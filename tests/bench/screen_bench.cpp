// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the screen costs at 1080x1920, drawn by software into no display:
//  - 99 % of the frames within 16.7 ms while a list of 500 meetings is dragged, and none over 50 ms;
//  - something answers within 50 ms of a touch;
//  - from any screen to any other within 100 ms;
//  - the sheet in the builder is drawn anew within 100 ms of a choice (by the clock: another thread draws it);
//  - no frame over 50 ms while a visitor's page opens and is drawn.
// A frame is the work from the finger's move to the end of its picture, in CPU time of the one thread that does it, so that other
// programs on the machine don't count. Beside it stands the same drag over a list of plain rectangles with a line of text each:
// the ratio holds on a slower machine. Run it on a machine that does nothing else.

#include "app/screen_tour.h"
#include "builder/builder_view.h"
#include "paper/pages.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/scratch.h"
#include "support/visit.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

#include <time.h>

namespace {

constexpr QSize size(1080, 1920);
constexpr int groups = 125;  // four weeks of one meeting each
constexpr int swipes = 40;
constexpr int moves = 30;  // of one swipe
constexpr double step = 30;

double cpu_milliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::string five_hundred_meetings()
{
    constexpr const char *days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    std::string all;
    for (int i = 0; i < groups; ++i) {
        const std::string number = std::to_string(i);
        const bool open = i % 3 != 0;
        all += "[[group]]\nid = \"g" + number + "\"\nname = \"Gruppe " + number + "\"\ntown = \"By " + std::to_string(i % 9) +
               "\"\nvenue = \"Frivilligcentret\"\nstreet = \"Eksempelvej " + number + "\"\nroom = \"1. sal, elevator\"\n";
        if (!open)
            all += "open = false\ncondition = \"Kun for kvinder\"\nfor_whom = \"Kun kvinder\"\n";
        all += std::string("[[group.rhythm]]\ndays = [\"") + days[i % 7] + "\"]\ntime = \"17.00-18.30\"\n\n";
    }
    return all;
}

/// CPU milliseconds of each frame of the drag, down the list.
std::vector<double> drag(QQuickWindow &window)
{
    support::Finger finger(window);
    std::vector<double> frames;
    for (int swipe = 0; swipe < swipes; ++swipe) {
        QPointF at(540, 1350);
        finger.press(at);
        support::next_frame(window);
        for (int move = 0; move < moves; ++move) {
            const double begin = cpu_milliseconds();
            at.ry() -= step;
            finger.move(at);
            support::next_frame(window);
            frames.push_back(cpu_milliseconds() - begin);
        }
        // A finger that stands still before it is lifted throws nothing.
        finger.move(at);
        finger.release();
        support::next_frame(window);
    }
    return frames;
}

double at_part(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

std::vector<double> drag_plain_list()
{
    QQuickView window;
    auto *component = new QQmlComponent(window.engine(), &window);
    component->setData(
        "import QtQuick\n"
        "ListView { model: 500; clip: true; boundsBehavior: Flickable.StopAtBounds\n"
        "  delegate: Rectangle { required property int index; width: 1080; height: 150; border.width: 2\n"
        "    Text { text: \"Gruppe \" + index; font.pixelSize: 31 } } }",
        QUrl());
    window.setContent(QUrl(), component, component->create());
    window.rootObject()->setSize(size);
    window.resize(size);
    window.show();
    support::eventually([&] { return window.isExposed(); });
    support::next_frame(window);
    return drag(window);
}

void bench_drag()
{
    const support::ScratchCentre centre(
        five_hundred_meetings(), "name = \"Center\"\nlanguages = [\"da\"]\nschedule_url = \"https://moeder.example.org\"\n");
    support::Visit visit(centre.path(), size);
    visit.program().navigator().start(QStringLiteral("meetings"));
    support::next_frame(visit.program().window());
    const auto frames = drag(visit.program().window());
    const auto plain = drag_plain_list();
    const auto good = std::ranges::count_if(frames, [](double ms) { return ms <= 16.7; });
    std::printf(
        "dragging 500 meetings, %dx%d: %.2f %% of %zu frames within 16.7 ms (target 99), median %.1f ms, 99th %.1f ms, worst "
        "%.1f ms (target 50); a list of plain rectangles median %.1f ms, 99th %.1f ms; ratio %.1f\n",
        size.width(), size.height(), 100.0 * static_cast<double>(good) / static_cast<double>(frames.size()), frames.size(),
        at_part(frames, 0.5), at_part(frames, 0.99), at_part(frames, 1), at_part(plain, 0.5), at_part(plain, 0.99),
        at_part(frames, 0.5) / at_part(plain, 0.5));
}

/// Milliseconds until the first picture of `to`, seen from wherever the visit is.
double change(support::Visit &visit, const app::TourStop &to)
{
    const double begin = cpu_milliseconds();
    app::go_to(visit.program(), to);
    support::next_frame(visit.program().window());
    return cpu_milliseconds() - begin;
}

/// From each screen to each other, and from the first to every state of every screen.
void bench_changes()
{
    support::Visit visit(support::sample_centre, size);
    auto stops = app::states(visit.program().site());
    std::erase_if(stops, [](const app::TourStop &stop) {
        return stop.screen == context::Navigator::rest() || stop.asking || stop.scrolled;
    });
    std::vector<app::TourStop> screens;
    for (const app::TourStop &stop : stops)
        if (std::ranges::find(screens, stop.screen, &app::TourStop::screen) == screens.end())
            screens.push_back(stop);
    std::vector<double> all;
    double worst = 0;
    std::string way;
    const auto go = [&](const app::TourStop &from, const app::TourStop &to) {
        change(visit, from);
        const double took = change(visit, to);
        all.push_back(took);
        if (took > worst) {
            worst = took;
            way = (from.name + QStringLiteral(" to ") + to.name).toStdString();
        }
    };
    for (const app::TourStop &from : screens)
        for (const app::TourStop &to : screens)
            go(from, to);
    for (const app::TourStop &to : stops)
        go(stops.front(), to);
    std::printf("screen change, %zu ways: median %.1f ms, 99th %.1f ms, worst %.1f ms (target 100), %s\n", all.size(),
                at_part(all, 0.5), at_part(all, 0.99), worst, way.c_str());
}

void bench_answers()
{
    support::Visit visit(support::sample_centre, size);
    visit.program().navigator().start(QStringLiteral("meetings"));
    support::next_frame(visit.program().window());
    std::vector<double> pressed;
    for (int time = 0; time < 20; ++time) {
        for (const char *name :
             {"goMeetings", "goPoints", "goTools", "larger", "contrast", "language", "help", "takeAlong", "meeting"}) {
            const QQuickItem *button = visit.find(QString::fromUtf8(name));
            if (!button)
                continue;
            const QPointF at = (support::seen_part(button) & QRectF(QPointF(), QSizeF(size))).center();
            const double begin = cpu_milliseconds();
            visit.finger().press(at);
            support::next_frame(visit.program().window());
            pressed.push_back(cpu_milliseconds() - begin);
            // Lifted beside it, so that the next one is still there.
            visit.finger().move({2, 2});
            visit.finger().release();
            support::next_frame(visit.program().window());
        }
    }
    std::printf("answer to a touch, %zu touches: median %.1f ms, worst %.1f ms (target 50)\n", pressed.size(),
                at_part(pressed, 0.5), at_part(pressed, 1));
}

/// From a choice to the first page with it, and until the choice itself has returned.
void bench_preview()
{
    using clock = std::chrono::steady_clock;
    const auto since = [](clock::time_point begin) {
        return std::chrono::duration<double, std::milli>(clock::now() - begin).count();
    };
    support::Visit visit(support::sample_centre, size);
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start(QStringLiteral("builder"), {{"groups", QStringList{"gladsaxe", "online"}}});
    support::next_frame(visit.program().window());
    auto *view = visit.root()->findChild<builder::BuilderView *>();
    support::eventually([&] { return view->preview()->count() > 0 && !view->preview()->busy(); });
    std::vector<double> answered;
    std::vector<double> drawn;
    for (int time = 0; time < 30; ++time) {
        bool came = false;
        const auto connection = QObject::connect(view->preview(), &paper::Pages::drawn, view, [&] { came = true; });
        const auto begin = clock::now();
        view->toggleGroup(QStringLiteral("frederiksberg"));
        answered.push_back(since(begin));
        support::eventually([&] { return came; });
        drawn.push_back(since(begin));
        QObject::disconnect(connection);
        support::eventually([&] { return !view->preview()->busy(); });
    }
    std::printf(
        "preview after a choice: first page median %.1f ms, worst %.1f ms (target 100); the choice itself median %.1f ms, "
        "worst %.1f ms\n",
        at_part(drawn, 0.5), at_part(drawn, 1), at_part(answered, 0.5), at_part(answered, 1));
}

/// The longest frame from the touch that leads to a sheet of paper until its pages are on the screen.
void bench_paper()
{
    support::Visit visit(support::sample_centre, size);
    visit.tap(QStringLiteral("wake"));
    std::vector<double> longest;
    for (int time = 0; time < 30; ++time) {
        visit.program().navigator().start(QStringLiteral("meetings"));
        support::next_frame(visit.program().window());
        double begin = cpu_milliseconds();
        visit.program().navigator().open(QStringLiteral("paper"), {{"groups", QStringList{"gladsaxe", "online"}}});
        support::next_frame(visit.program().window());
        longest.push_back(cpu_milliseconds() - begin);
        for (bool drawn = false; !drawn;) {
            drawn = std::ranges::none_of(visit.root()->findChildren<paper::Pages *>(), &paper::Pages::busy);
            begin = cpu_milliseconds();
            support::next_frame(visit.program().window());
            longest.back() = std::max(longest.back(), cpu_milliseconds() - begin);
        }
    }
    std::printf("a sheet of paper opens, %zu times: longest frame median %.1f ms, worst %.1f ms (target 50)\n", longest.size(),
                at_part(longest, 0.5), at_part(longest, 1));
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QGuiApplication application(argc, argv);
    bench_drag();
    bench_answers();
    bench_changes();
    bench_preview();
    bench_paper();
}
