// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/singletons.h"
#include "config/centre/centre.h"
#include "config/centre/site.h"
#include "context/singletons.h"
#include "corner.h"
#include "fonts.h"
#include "paper/singletons.h"
#include "pointer.h"
#include "speech/headset.h"
#include "speech/voice.h"
#include "staff/door.h"
#include "translation.h"

#include <map>
#include <memory>

#include <QQuickView>

namespace app {

/// What the command line asks for.
struct Options {
    std::filesystem::path centre;
    std::optional<schedule::sys_seconds> now;                    ///< the clock stands still here
    context::Clock::Source clock = context::Clock::system_time;  ///< otherwise it says what this does
    std::shared_ptr<speech::Voice> voice = {};                   ///< reads aloud; where none is named, this machine's
    std::shared_ptr<speech::Headset> headset = {};               ///< where none is named, this machine's sockets
    std::shared_ptr<printing::Jobs> printer = {};                ///< takes sheets; where none is named, the centre's printer
    staff::Door::Uptime uptime = staff::Door::since_boot;        ///< what waits at the staff door are measured by
    config::PinCost pin_cost = config::usual_pin_cost;           ///< of a PIN that is not set
    std::chrono::milliseconds hold = std::chrono::seconds(2);    ///< of a finger in the corner that opens the staff door
    std::shared_ptr<paper::DesktopOutputs> desk =
        {};                                ///< on staff's own PC; where none is named, this is the screen in the hallway
    config::Keep keep = config::Keep::No;  ///< whether the centre's last sound files are kept for the next start
    QString language = {};                 ///< that a desk speaks, where the centre has it
};

/// The composition root: makes every object that lives as long as the program and hands each to those who need it.
class Program : public QObject {
    Q_OBJECT

public:
    /// Errors are those of an installation from which something is missing. No file of a centre is one: where it is broken, what
    /// it said last holds, or what a screen can do without it.
    static tl::expected<std::unique_ptr<Program>, schedule::Problems> make(const Options &options, const schedule::Zone &zone,
                                                                           const std::filesystem::path &assets);
    ~Program() override;

    QQuickView &window() { return *m_window; }
    context::Navigator &navigator() { return m_navigator; }
    context::Session &session() { return m_session; }
    context::Theme &theme() { return m_theme; }
    accessibility::Speech &speech() { return m_speech; }
    paper::PrintDesk &printDesk() { return m_print_desk; }
    /// Null where there is none.
    printing::Jobs *printer() { return m_printer.get(); }
    const config::Centre &centre() const { return m_site.site().centre; }
    const config::Site &site() const { return m_site.site(); }

    /// Where a finger that is held opens the staff door. No client's screen has a button there.
    QRectF staffCorner() const;

    /// Forgets whoever is there and leaves the event loop.
    void end();

    /// The picture takes this size whatever the window's is (tour, self-test).
    void fixSize(QSize size);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// `centre.toml` says something else by now and nobody is at the screen: whoever owns this makes another one.
    void outdated();

private:
    /// Where the PIN is asked for, unless something else has to be answered first.
    void go_to_door();
    /// All that there is on staff's own PC.
    void show_desk();
    /// Whether the event shows that somebody is there.
    bool is_presence(const QEvent &event);
    /// A touch or a key that is not for the voice.
    bool is_beside_the_speech_bar(const QEvent &event) const;
    /// Tab, arrows and Escape; false where the key is for something else.
    bool operate(int key, Qt::KeyboardModifiers modifiers);

    /// Tells the log and staff which letters no font here has.
    void look_for_letters();
    void look_whether_outdated();

    Program(const Options &options, config::SoundFile<config::Centre> file, config::Centre centre, const schedule::Zone &zone,
            std::map<QString, config::Content> contents, const std::filesystem::path &assets);

    std::map<QString, config::Content> m_contents;
    context::LiveSite m_site;
    context::Clock m_clock;
    context::Session m_session;
    Translation m_translation;  // before the kiosk, so that labels have switched when the kiosk says that the language did
    context::AppContext m_kiosk;
    context::Navigator m_navigator;
    context::Theme m_theme;
    std::shared_ptr<paper::DesktopOutputs> m_desk;
    std::shared_ptr<speech::Voice> m_voice;
    std::shared_ptr<speech::Headset> m_headset;
    accessibility::Speech m_speech;
    std::shared_ptr<printing::Jobs> m_printer;
    paper::PrintDesk m_print_desk;
    staff::Door m_door;
    Corner m_corner;
    Letters m_letters;
    QString m_unshown_of_content;
    QString m_unshown;
    bool m_told_outdated = false;
    Pointer m_pointer;
    bool m_resting = true;
    std::unique_ptr<QQuickView> m_window;
};

}  // namespace app
