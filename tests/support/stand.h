// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/translation.h"
#include "context/app_context.h"
#include "context/view_model.h"

#include <filesystem>
#include <map>

namespace support {

extern const std::filesystem::path sample_centre;
/// The texts, labels and fonts beside the test program.
extern const std::filesystem::path share;

/// The moment of the pictures: a Saturday after the last meeting of the day.
inline constexpr const char *saturday = "2026-11-21T13:42";

schedule::Zone danish_zone();
schedule::sys_seconds moment(const char *iso);
std::map<QString, config::Content> contents(const config::Centre &centre);

/// All that view-models stand on, without a window and without QML.
struct Stand {
    explicit Stand(std::filesystem::path directory = sample_centre, const char *now = saturday);
    /// With a clock that runs and may be set.
    Stand(std::filesystem::path directory, context::Clock::Source source);

    /// Gives a view-model its kiosk, as QML does when it is complete.
    template<typename ViewModel>
    ViewModel &show(ViewModel &view)
    {
        view.setKiosk(&kiosk);
        static_cast<context::ViewModel &>(view).componentComplete();
        return view;
    }

private:
    Stand(std::filesystem::path directory, std::optional<schedule::sys_seconds> frozen, context::Clock::Source source);

public:
    schedule::Zone zone;
    context::LiveSite site;
    std::map<QString, config::Content> texts;
    context::Clock clock;
    context::Session session;
    app::Translation translation;
    context::AppContext kiosk;
};

}  // namespace support
