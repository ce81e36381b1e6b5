// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_tour.h"

#include "config/centre/site.h"
#include "paper/pages.h"
#include "printing/rehearsal.h"

#include <algorithm>

#include <QQuickItem>
#include <QQuickItemGrabResult>

namespace app {

namespace {

const schedule::Group *first_where(const config::Site &site, auto &&wanted)
{
    const auto found = std::ranges::find_if(site.plan.groups, wanted);
    return found == site.plan.groups.end() ? nullptr : &*found;
}

QStringList first_groups(const config::Site &site, std::size_t count)
{
    QStringList ids;
    for (std::size_t group = 0; group < std::min(count, site.plan.groups.size()); ++group)
        ids << QString::fromStdString(site.plan.groups[group].id);
    return ids;
}

/// What is picked of a screen's filters.
QVariantMap picked(QVariantMap picks)
{
    return {{QStringLiteral("picked"), std::move(picks)}};
}

QVariantMap group_argument(const schedule::Group &group)
{
    return {{QStringLiteral("group"), QString::fromStdString(group.id)}};
}

}  // namespace

std::vector<TourStop> states(const config::Site &site)
{
    std::vector<TourStop> stops{
        {.name = "rest", .screen = "rest"},
        {.name = "meetings", .screen = "meetings"},
        {.name = "meetings-scrolled", .screen = "meetings", .scrolled = true},
        {.name = "meetings-open", .screen = "meetings", .arguments = picked({{"onlyOpen", true}})},
        {.name = "meetings-places", .screen = "meetings", .arguments = {{"sheet", "towns"}}},
        {.name = "meetings-weekdays", .screen = "meetings", .arguments = {{"sheet", "weekdays"}}},
        {.name = "finder", .screen = "finder"},
        {.name = "finder-picked", .screen = "finder", .arguments = picked({{"weekdays", 0b11}, {"dayParts", 0b100}})},
    };
    if (const auto *with_town = first_where(site, [](const schedule::Group &group) { return !group.town.empty(); })) {
        const QString town = QString::fromStdString(with_town->town);
        stops.push_back({.name = "meetings-town", .screen = "meetings", .arguments = picked({{"town", town}})});
        // Nobody meets in one town, online, in the morning: the empty state. With three choices several must go.
        const QVariantMap nothing = picked({{"town", town}, {"onlyOnline", true}, {"dayParts", 1}});
        stops.push_back({.name = "meetings-none", .screen = "meetings", .arguments = nothing});
        stops.push_back({.name = "finder-none", .screen = "finder", .arguments = nothing});
    }
    const std::pair<QString, const schedule::Group *> kinds[] = {
        {"group", first_where(site, [](const auto &group) { return group.open; })},
        {"group-closed", first_where(site, [](const auto &group) { return !group.open; })},
        {"group-online", first_where(site, [](const auto &group) { return group.attendance == schedule::Attendance::Online; })},
        {"group-cancelled", first_where(site, [](const auto &group) { return !group.cancelled.empty(); })},
        {"group-moved", first_where(site, [](const auto &group) { return !group.moved.empty(); })},
    };
    for (const auto &[name, group] : kinds)
        if (group)
            stops.push_back({.name = name, .screen = "group", .arguments = group_argument(*group)});
    stops.push_back({.name = "group-gone", .screen = "group", .arguments = {{"group", "?"}}});
    stops.push_back({.name = "about", .screen = "about"});
    for (const QString page : {"what", "open-closed", "volunteer"})
        stops.push_back({.name = "about-" + page, .screen = "page", .arguments = {{"page", page}}});
    stops.push_back({.name = "about-gone", .screen = "page", .arguments = {{"page", "?"}}});
    stops.push_back({.name = "evidence", .screen = "evidence"});
    stops.push_back({.name = "notices", .screen = "notices"});
    stops.push_back({.name = "principles", .screen = "principles"});
    stops.push_back({.name = "principles-code", .screen = "principles", .arguments = {{"code", true}}});
    for (const int step : {1, 3, 6})
        stops.push_back({.name = QStringLiteral("course-%1").arg(step), .screen = "course", .arguments = {{"step", step}}});
    stops.push_back({.name = "stages", .screen = "stages"});
    stops.push_back({.name = "stage", .screen = "stage", .arguments = {{"stage", "maintenance"}}});
    stops.push_back({.name = "stage-code", .screen = "stage", .arguments = {{"stage", "contemplation"}, {"code", true}}});
    stops.push_back({.name = "stage-gone", .screen = "stage", .arguments = {{"stage", "?"}}});
    stops.push_back({.name = "points", .screen = "points"});
    for (int point = 1; point <= 4; ++point)
        stops.push_back({.name = QStringLiteral("point-%1").arg(point), .screen = "point", .arguments = {{"point", point}}});
    stops.push_back({.name = "tools", .screen = "tools"});
    stops.push_back({.name = "tool", .screen = "tool", .arguments = {{"tool", "urge-log"}}});
    stops.push_back({.name = "tool-two-pages", .screen = "tool", .arguments = {{"tool", "abc-de"}}});
    stops.push_back({.name = "tool-code", .screen = "tool", .arguments = {{"tool", "cost-benefit"}, {"code", true}}});
    stops.push_back({.name = "tool-gone", .screen = "tool", .arguments = {{"tool", "?"}}});
    stops.push_back({.name = "help", .screen = "help"});
    if (!site.plan.groups.empty()) {
        const QStringList groups{QString::fromStdString(site.plan.groups.front().id)};
        stops.push_back(
            {.name = "paper", .screen = "paper", .arguments = {{"kind", "meeting"}, {"groups", groups}, {"printed", true}}});
        TourStop waiting = stops.back();
        waiting.name = "printing-paper-out";
        waiting.printing = printing::JobState::PaperOut;
        stops.push_back(std::move(waiting));
    }
    if (!site.centre.films.empty()) {
        stops.push_back({.name = "films", .screen = "films"});
        stops.push_back({.name = "film", .screen = "film", .arguments = {{"film", 0}}});
        // As many as there are is one more than the last.
        stops.push_back({.name = "film-missing", .screen = "film", .arguments = {{"film", int(site.centre.films.size())}}});
    }
    stops.push_back({.name = "door", .screen = "door", .arguments = {{"shown", "pad"}}});
    stops.push_back({.name = "door-waiting", .screen = "door", .arguments = {{"shown", "waiting"}}});
    stops.push_back({.name = "door-unset", .screen = "door"});
    const QStringList two = first_groups(site, 2);
    const auto builder = [&stops](const char *name, const QVariantMap &arguments) {
        stops.push_back({.name = name, .screen = "builder", .arguments = arguments, .role = context::Session::Staff});
    };
    builder("builder", {});
    builder("builder-preview", {{"groups", two}});
    builder("builder-printing", {{"groups", two}});
    stops.back().printing = printing::JobState::Printing;
    builder("builder-page", {{"groups", two}, {"zoomed", true}});
    builder("builder-notes", {{"groups", two}, {"notes", true}});
    builder("builder-wall", {{"use", "wall"}});
    stops.push_back({.name = "pins", .screen = "pins", .role = context::Session::Admin});
    stops.push_back({.name = "pins-pad", .screen = "pins", .arguments = {{"role", "staff"}}, .role = context::Session::Admin});
    builder("builder-worksheets", {{"use", "worksheets"}});
    stops.push_back({.name = "read-aloud", .screen = "principles", .reading = true});
    stops.push_back({.name = "still-there", .screen = "meetings", .asking = true});
    return stops;
}

namespace {

/// Each state as it is, then once more with the largest letters, with high contrast, and with all controls in the lower half.
std::vector<TourStop> in_all_looks(const std::vector<TourStop> &plain)
{
    std::vector<TourStop> stops = plain;
    for (const TourStop &stop : plain) {
        if (stop.screen == "rest" || stop.asking || stop.scrolled)
            continue;
        TourStop large = stop;
        large.name += "-largest";
        large.text_step = context::Session::text_steps - 1;
        stops.push_back(large);
        TourStop contrast = stop;
        contrast.name += "-contrast";
        contrast.high_contrast = true;
        stops.push_back(contrast);
    }
    for (const TourStop &stop : plain) {
        if (stop.screen == "rest" || stop.scrolled)
            continue;
        TourStop low = stop;
        low.name += "-low";
        low.low_reach = true;
        stops.push_back(low);
    }
    return stops;
}

}  // namespace

std::vector<TourStop> all_stops(const config::Site &site)
{
    std::vector<TourStop> stops;
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 600)}) {
        for (const std::string &language : site.centre.languages) {
            for (TourStop stop : in_all_looks(states(site))) {
                if (stop.low_reach && size.height() == 600)
                    continue;  // so low a panel has no lower half
                stop.size = size;
                stop.language = QString::fromStdString(language);
                stops.push_back(std::move(stop));
            }
        }
    }
    return stops;
}

std::vector<TourStop> stops_once(const config::Site &site)
{
    auto stops = all_stops(site);
    const QString first = stops.empty() ? QString() : stops.front().language;
    std::erase_if(stops, [&](const TourStop &stop) {
        return stop.language != first || stop.text_step != 0 || stop.high_contrast || stop.low_reach;
    });
    return stops;
}

void go_to(Program &program, const TourStop &stop)
{
    context::Session &session = program.session();
    paper::PrintDesk &desk = program.printDesk();
    if (desk.shown()) {
        desk.stop();
        desk.hide();
    }
    if (session.staff() && stop.role == context::Session::Client)
        session.wipe();
    if (stop.role != context::Session::Client)
        session.enter(stop.role);
    if (stop.screen == context::Navigator::rest())
        program.navigator().reset();
    else
        program.navigator().start(stop.screen, stop.arguments);
    if (stop.asking)
        session.askStillThere();
    auto *rehearsal = dynamic_cast<printing::Rehearsal *>(program.printer());
    if (stop.printing && rehearsal && desk.print({.pdf = "%PDF"}))
        rehearsal->fare(*stop.printing);
}

ScreenTour::ScreenTour(Program &program, std::vector<TourStop> stops, TourLook look, std::function<void()> done)
    : m_program(program), m_stops(std::move(stops)), m_look(std::move(look)), m_done(std::move(done))
{
    m_program.theme().holdStill();
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(30));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCritical("No frame came for half a minute: the display does not draw the window.");
        m_done();
    });
}

void ScreenTour::go()
{
    if (m_at == m_stops.size()) {
        m_patience.stop();
        m_done();
        return;
    }
    m_patience.start();
    const TourStop &stop = m_stops[m_at];
    context::Session &session = m_program.session();
    session.wipe();
    m_program.fixSize(stop.size);
    session.setLanguage(stop.language);
    while (session.textStep() != stop.text_step)
        session.enlargeText();
    if (stop.high_contrast)
        session.toggleContrast();
    if (stop.low_reach)
        session.toggleLowReach();
    go_to(m_program, stop);
    if (stop.reading)
        m_program.speech().toggle();
    // The first grab makes the lists lay themselves out; the second one is the picture.
    m_grab = m_program.window().rootObject()->grabToImage();
    if (!m_grab) {
        qCritical("The screen can't be drawn into a picture here.");
        m_done();
        return;
    }
    // Queued, so that a picture is let go of outside its own signal.
    connect(m_grab.data(), &QQuickItemGrabResult::ready, this, &ScreenTour::take, Qt::QueuedConnection);
}

void ScreenTour::take()
{
    const TourStop &stop = m_stops[m_at];
    // Pages of paper are drawn beside the screen; the picture waits for them.
    if (std::ranges::any_of(m_program.window().rootObject()->findChildren<paper::Pages *>(), &paper::Pages::busy)) {
        QTimer::singleShot(5, this, &ScreenTour::take);
        return;
    }
    if (stop.scrolled) {
        if (auto *list = m_program.window().rootObject()->findChild<QObject *>("list")) {
            list->setProperty("settled", true);
            list->setProperty("contentY", 0.45 * stop.size.height());
        }
    }
    // A sentence in the middle of a card, between others.
    if (stop.reading) {
        m_program.speech().pauseOrGoOn();
        for (int sentence = 0; sentence < 8; ++sentence)
            m_program.speech().sentenceOn();
    }
    m_grab = m_program.window().rootObject()->grabToImage();
    connect(m_grab.data(), &QQuickItemGrabResult::ready, this, &ScreenTour::show, Qt::QueuedConnection);
}

void ScreenTour::show()
{
    m_look(m_stops[m_at], int(m_at) + 1, m_grab->image());
    ++m_at;
    go();
}

}  // namespace app
