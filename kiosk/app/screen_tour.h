// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/site.h"
#include "program.h"

#include <functional>
#include <vector>

#include <QImage>
#include <QSharedPointer>
#include <QTimer>

class QQuickItemGrabResult;

namespace app {

/// One thing that a visitor can see: a screen in a state, a language and a size.
struct TourStop {
    QString name;
    QString screen;
    QVariantMap arguments = {};
    QSize size = {};
    QString language = {};
    int text_step = 0;
    bool high_contrast = false;
    bool low_reach = false;
    context::Session::Role role = context::Session::Client;
    bool asking = false;
    bool scrolled = false;
    bool reading = false;                             ///< aloud
    std::optional<printing::JobState> printing = {};  ///< a sheet is on its way, where the program rehearses printing
};

/// Every screen and state of a program once, without size, language and looks.
std::vector<TourStop> states(const config::Site &site);

/// Goes there, in the hands of who may.
void go_to(Program &program, const TourStop &stop);

/// The same with the largest letters, with high contrast and with low reach, in each of its languages and at 1080x1920, 1920x1080
/// and 1024x600.
std::vector<TourStop> all_stops(const config::Site &site);

/// Each state once, in the first of its languages and with no look but the first, at each of those sizes.
std::vector<TourStop> stops_once(const config::Site &site);

/// Goes from stop to stop and shows each one's picture to `look`; `done` is called after the last, or, with a message in the log,
/// where no frame came for half a minute (a window that is never drawn).
class ScreenTour : public QObject {
    Q_OBJECT

public:
    using TourLook = std::function<void(const TourStop &stop, int number, const QImage &picture)>;

    ScreenTour(Program &program, std::vector<TourStop> stops, TourLook look, std::function<void()> done);

    void start() { go(); }

private:
    void go();
    void take();
    void show();

    Program &m_program;
    std::vector<TourStop> m_stops;
    TourLook m_look;
    std::function<void()> m_done;
    std::size_t m_at = 0;
    QSharedPointer<QQuickItemGrabResult> m_grab;
    QTimer m_patience;
};

}  // namespace app
