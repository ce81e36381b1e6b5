// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "app/problem_codes.h"
#include "config/content/problems.h"

#include "access/dialog.h"
#include "access/keyboard.h"
#include "canvas/qr.h"
#include "config/content/content.h"
#include "printing/spooler.h"
#include "speech/dispatcher.h"
#include "speech/jacks.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMouseEvent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>

namespace app {

Q_LOGGING_CATEGORY(lcStart, "moedested.start", QtInfoMsg)

namespace {

/// What the window takes of the width that its screen says it has; 0 where nobody knows.
qreal width_mm(const QWindow &window)
{
    const QScreen *screen = window.screen();
    if (!screen || screen->geometry().isEmpty())
        return 0;
    return screen->physicalSize().width() * window.width() / screen->geometry().width();
}

/// Nothing where the centre has no printer.
std::shared_ptr<printing::Jobs> printer_of(const Options &options, const config::Printer &printer)
{
    // On their own PC staff choose among the printers of that.
    if (options.printer || options.desk || !printer.present())
        return options.printer;
    return std::make_shared<printing::Spooler>(printer);
}

/// A hand on a mouse moves it farther than this within a second; a mouse that lies there does not.
constexpr qreal hand_mm = 5;

const QString door_screen = QStringLiteral("door");
const QString first_staff_screen = QStringLiteral("builder");

/// Who may open a screen. What is not named here is everyone's.
context::Session::Role role_needed(const QString &screen)
{
    if (screen == QLatin1String("pins"))
        return context::Session::Admin;
    return screen == first_staff_screen ? context::Session::Staff : context::Session::Client;
}

/// What was marked or copied stays where other programs, and the next one, find it. On somebody's own PC what other programs put
/// there is theirs.
void clear_clipboard(bool of_own_pc)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!of_own_pc || clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && (!of_own_pc || clipboard->ownsSelection()))
        clipboard->clear(QClipboard::Selection);
}

/// One language's broken texts take only that language from the screen.
std::map<QString, config::Content> read_contents(const std::filesystem::path &assets, std::vector<std::string> &languages,
                                                 schedule::Problems &broken)
{
    std::map<QString, config::Content> contents;
    std::erase_if(languages, [&](const std::string &language) {
        auto content = config::read_content(assets / "content", language);
        if (content.value)
            contents.emplace(QString::fromStdString(language), std::move(*content.value));
        else
            std::ranges::move(content.problems, std::back_inserter(broken));
        return !content.value;
    });
    return contents;
}

}  // namespace

tl::expected<std::unique_ptr<Program>, schedule::Problems> Program::make(const Options &options, const schedule::Zone &zone,
                                                                         const std::filesystem::path &assets)
{
    config::SoundFile<config::Centre> file(options.centre, "centre.toml", config::parse_centre, options.keep);
    for (const schedule::Problem &problem : file.read()) {
        // What is merely unwise there is for `moedested check`.
        if (problem.severity == schedule::Severity::Error || problem.file != file.path())
            qCWarning(lcStart, "%s", config::to_log_line(problem).c_str());
    }
    if (file.trouble() && !file.trouble()->holds)
        qCWarning(lcStart, "centre.toml can't be used; %s",
                  file.value() ? "the last sound one holds." : "the screen runs without the centre's settings.");
    config::Centre centre = file.value().value_or(config::Centre());
    schedule::Problems broken;
    std::map<QString, config::Content> contents = read_contents(assets, centre.languages, broken);
    if (contents.empty()) {
        centre.languages = config::content_languages(assets / "content");
        contents = read_contents(assets, centre.languages, broken);
    }
    if (contents.empty())
        return tl::unexpected(broken);
    for (const schedule::Problem &problem : broken)
        qWarning("%s (the language is left out)", config::to_log_line(problem).c_str());
    std::unique_ptr<Program> program(new Program(options, std::move(file), std::move(centre), zone, std::move(contents), assets));
    if (program->window().status() != QQuickView::Ready)
        return tl::unexpected(schedule::Problems{schedule::error(codes::missing_screen())});
    return program;
}

Program::Program(const Options &options, config::SoundFile<config::Centre> file, config::Centre centre,
                 const schedule::Zone &zone, std::map<QString, config::Content> contents, const std::filesystem::path &assets)
    : m_contents(std::move(contents)),
      m_site(options.centre, std::move(file), std::move(centre), options.keep),
      m_clock(options.now, options.clock),
      m_session(m_site.site().centre),
      m_translation(assets / "translations", m_session),
      m_kiosk(m_site, m_clock, m_session, zone, m_contents, assets / "fonts"),
      m_theme(m_site.site().centre.screen, m_session),
      m_desk(options.desk ? options.desk : std::make_shared<paper::DesktopOutputs>()),
      m_voice(options.voice ? options.voice
                            : std::make_shared<speech::Dispatcher>(
                                  speech::Dispatcher::installed(QString::fromStdString((assets / "speech").string())))),
      m_headset(options.headset ? options.headset : std::make_shared<speech::Jacks>()),
      m_speech(m_site.site().centre.speech, m_session, *m_voice, *m_headset),
      m_printer(printer_of(options, m_site.site().centre.printer)),
      m_print_desk(m_site.site().centre.printer, m_session, m_printer.get()),
      m_door(options.centre, options.uptime, options.pin_cost),
      m_corner(options.hold),
      m_window(std::make_unique<QQuickView>())
{
    paper::DesktopOutputsSingleton::object = m_desk.get();
    context::AppContextSingleton::object = &m_kiosk;
    context::NavigatorSingleton::object = &m_navigator;
    paper::PrintDeskSingleton::object = &m_print_desk;
    context::SessionSingleton::object = &m_session;
    accessibility::SpeechSingleton::object = &m_speech;
    context::ThemeSingleton::object = &m_theme;
    staff::DoorSingleton::object = &m_door;

    if (m_site.site().centre.speech.allowed != config::SpeechAllowed::Never && !m_voice->present())
        qCInfo(lcStart,
               "Nothing can be read aloud here: the voice is missing. Install the packages speech-dispatcher, "
               "speech-dispatcher-espeak-ng and speech-dispatcher-audio-plugins.");
    std::string content_letters;
    for (const auto &[language, content] : m_contents)
        content_letters += letters_of_content(assets, language.toStdString());
    m_unshown_of_content = m_letters.unshown(content_letters);
    look_for_letters();
    connect(&m_site, &context::LiveSite::changed, this, &Program::look_for_letters);
    connect(&m_site, &context::LiveSite::changed, this, &Program::look_whether_outdated);

    m_session.setResting(true);
    connect(&m_session, &context::Session::wiped, this, [this] { m_desk->present() ? show_desk() : m_navigator.reset(); });
    connect(&m_session, &context::Session::wiped, &canvas::forget_codes);
    connect(&m_session, &context::Session::wiped, this, [this] { clear_clipboard(m_desk->present()); });
    connect(&m_session, &context::Session::wiped, m_desk.get(), &paper::DesktopOutputs::forget);
    connect(&m_navigator, &context::Navigator::moved, this, [this] {
        const bool resting = m_navigator.screen() == context::Navigator::rest();
        if (m_resting && !resting && !m_desk->present())
            m_speech.awake();
        m_resting = resting;
        m_session.setResting(resting);
        // A PIN is between one person and the screen.
        if (m_navigator.screen() == door_screen) {
            if (m_speech.on())
                m_speech.toggle();
            m_door.come();
        } else {
            m_door.leave();
        }
        // Whoever leaves the staff's screens leaves nothing open behind them.
        if (resting && m_session.staff())
            m_session.wipe();
        look_whether_outdated();
    });
    m_navigator.setGuard([this](const QString &screen) { return m_session.role() >= role_needed(screen); });
    connect(&m_door, &staff::Door::opened, this, [this](context::Session::Role role) {
        m_session.enter(role);
        m_navigator.start(first_staff_screen);
    });
    connect(&m_corner, &Corner::held, this, &Program::go_to_door);

    m_window->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(&m_translation, &Translation::switched, m_window->engine(), &QQmlEngine::retranslate);
    m_window->setTitle(QStringLiteral("Mødested"));
    m_window->setColor(m_theme.paper());
    if (m_desk->present()) {
        m_session.stayStaff(m_contents.contains(options.language) ? options.language : m_session.language());
        m_theme.setOnDesk();
        show_desk();
    } else {
        m_window->setCursor(Qt::BlankCursor);
    }
    m_window->installEventFilter(this);
    m_window->setResizeMode(QQuickView::SizeRootObjectToView);
    const auto fit = [this] {
        if (m_window->resizeMode() == QQuickView::SizeRootObjectToView)
            m_theme.setSize(m_window->size(), width_mm(*m_window));
    };
    connect(m_window.get(), &QWindow::widthChanged, this, fit);
    connect(m_window.get(), &QWindow::heightChanged, this, fit);
    m_window->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Moedested/App/Shell.qml")));
}

Program::~Program()
{
    m_window.reset();
}

void Program::look_for_letters()
{
    const QString unshown =
        m_letters.unshown(m_unshown_of_content.toStdString() + letters_of_site(m_site.site(), m_site.notices()));
    if (unshown == m_unshown)
        return;
    m_unshown = unshown;
    m_kiosk.setUnshownLetters(unshown);
    if (!unshown.isEmpty())
        qWarning(
            "No font here has these letters, which stand in the texts: %s. Install a font that has them, such as the package "
            "fonts-noto-core.",
            qPrintable(unshown));
}

void Program::look_whether_outdated()
{
    if (!m_resting || m_desk->present() || !m_site.outdated() || std::exchange(m_told_outdated, true))
        return;
    qCInfo(lcStart, "centre.toml says something else by now; the screen is made anew.");
    emit outdated();
}

void Program::show_desk()
{
    m_navigator.start(first_staff_screen);
}

void Program::end()
{
    m_session.wipe();
    // Without asking the window, which in the hallway never closes.
    QCoreApplication::exit(0);
}

void Program::fixSize(QSize size)
{
    m_window->setResizeMode(QQuickView::SizeViewToRootObject);
    m_theme.setSize(size);
    m_window->rootObject()->setSize(size);
}

bool Program::is_presence(const QEvent &event)
{
    switch (event.type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::KeyPress:
            return true;
        case QEvent::MouseMove: {
            const auto &mouse = static_cast<const QMouseEvent &>(event);
            return mouse.source() == Qt::MouseEventNotSynthesized &&
                   m_pointer.moves(mouse.globalPosition(), std::chrono::milliseconds(mouse.timestamp()), hand_mm * m_theme.mm());
        }
        default:
            return false;
    }
}

bool Program::is_beside_the_speech_bar(const QEvent &event) const
{
    const QQuickItem *bar = m_speech.bar();
    const auto outside = [&](const QPointF &at) { return !bar || !bar->isVisible() || !bar->contains(bar->mapFromScene(at)); };
    switch (event.type()) {
        case QEvent::TouchBegin:
            return outside(static_cast<const QTouchEvent &>(event).points().first().scenePosition());
        case QEvent::MouseButtonPress:
            return outside(static_cast<const QMouseEvent &>(event).scenePosition());
        case QEvent::KeyPress:
            return !bar || !m_window->activeFocusItem() || !bar->isAncestorOf(m_window->activeFocusItem());
        default:
            return false;
    }
}

QRectF Program::staffCorner() const
{
    // Where the clock stands, at the end of the line; a low panel has its first buttons close below.
    const QSizeF size(m_theme.primaryTarget(), m_theme.compact() ? 0.9 * m_theme.target() : m_theme.primaryTarget());
    return QRectF(QPointF(QGuiApplication::isRightToLeft() ? 0 : m_theme.width() - size.width(), 0), size);
}

void Program::go_to_door()
{
    if (m_desk->present() || m_session.staff() || m_navigator.screen() == door_screen ||
        accessibility::dialog_over(m_window->rootObject()))
        return;
    m_navigator.open(door_screen);
}

bool Program::operate(int key, Qt::KeyboardModifiers modifiers)
{
    QQuickItem *root = m_window->rootObject();
    int by = 0;
    // Arrows belong to who writes: Tab leads out of what is written.
    const QQuickItem *at = m_window->activeFocusItem();
    if (at && at->flags().testFlag(QQuickItem::ItemAcceptsInputMethod) && key >= Qt::Key_Left && key <= Qt::Key_Down)
        return false;
    switch (key) {
        case Qt::Key_Tab:
        case Qt::Key_Down:
        case Qt::Key_Right:
            by = modifiers & Qt::ShiftModifier ? -1 : 1;
            break;
        case Qt::Key_Backtab:
        case Qt::Key_Up:
        case Qt::Key_Left:
            by = -1;
            break;
        case Qt::Key_Escape:
            if (accessibility::Dialog *dialog = accessibility::dialog_over(root))
                emit dialog->escaped();
            else if (!m_desk->present())
                m_navigator.back();
            return true;
        case Qt::Key_P:
            if (modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
                return false;
            go_to_door();
            return true;
        default:
            return false;
    }
    m_speech.nameControl(accessibility::move_focus(root, m_window->activeFocusItem(), by));
    return true;
}

bool Program::eventFilter(QObject *, QEvent *event)
{
    const bool present = is_presence(*event);
    // An arrow shows only to those who move a mouse; what a finger does also arrives as made-up mouse events.
    if (event->type() == QEvent::TouchBegin && !m_desk->present())
        m_window->setCursor(Qt::BlankCursor);
    else if (event->type() == QEvent::MouseMove && present)
        m_window->unsetCursor();

    if (event->type() == QEvent::Close) {
        // Whoever finds Alt+F4 in the hallway does not get behind the screen.
        if (!m_desk->present()) {
            event->ignore();
            return true;
        }
        m_session.wipe();
    }

    m_corner.watch(*event, staffCorner());

    if (is_beside_the_speech_bar(*event))
        m_speech.hush();

    // While the question is up, only its own buttons answer it.
    if (present && !m_session.askingStillThere())
        m_session.touch();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return operate(key->key(), key->modifiers());
}

}  // namespace app
