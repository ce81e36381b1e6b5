// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "canvas/qr.h"

#include <QMouseEvent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>

namespace app {

namespace {

/// What the window takes of the width that its screen says it has; 0 where nobody knows.
qreal width_mm(const QWindow &window)
{
    const QScreen *screen = window.screen();
    if (!screen || screen->geometry().isEmpty())
        return 0;
    return screen->physicalSize().width() * window.width() / screen->geometry().width();
}

}  // namespace

tl::expected<std::unique_ptr<Program>, schedule::Problems> Program::make(const Options &options, const schedule::Zone &zone,
                                                                         const std::filesystem::path &assets)
{
    auto centre = config::read_centre(options.centre / "centre.toml");
    if (!centre.value)
        return tl::unexpected(centre.problems);
    std::map<QString, config::Content> contents;
    for (const std::string &language : centre.value->languages) {
        auto content = config::read_content(assets / "content", language);
        if (!content.value)
            return tl::unexpected(content.problems);
        contents.emplace(QString::fromStdString(language), std::move(*content.value));
    }
    std::unique_ptr<Program> program(new Program(options, std::move(*centre.value), zone, std::move(contents), assets));
    if (program->window().status() != QQuickView::Ready)
        return tl::unexpected(
            schedule::Problems{{.code = "screen",
                                .text = "The screen can't be loaded: a QML module is missing. Install the package again.",
                                .file = {},
                                .key = {}}});
    return program;
}

Program::Program(const Options &options, config::Centre centre, const schedule::Zone &zone,
                 std::map<QString, config::Content> contents, const std::filesystem::path &assets)
    : m_contents(std::move(contents)),
      m_site(options.centre, std::move(centre)),
      m_clock(options.now, options.clock),
      m_session(m_site.site().centre),
      m_translation(assets / "translations", m_session),
      m_kiosk(m_site, m_clock, m_session, zone, m_contents, assets / "fonts"),
      m_theme(m_site.site().centre.screen, m_session),
      m_window(std::make_unique<QQuickView>())
{
    kit::LentKiosk::object = &m_kiosk;
    kit::LentNavigator::object = &m_navigator;
    kit::LentSession::object = &m_session;
    kit::LentTheme::object = &m_theme;

    m_session.setResting(true);
    connect(&m_session, &kit::Session::wiped, &m_navigator, &kit::Navigator::reset);
    connect(&m_session, &kit::Session::wiped, &canvas::forget_codes);
    connect(&m_navigator, &kit::Navigator::moved, this,
            [this] { m_session.setResting(m_navigator.screen() == kit::Navigator::rest()); });

    m_window->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(&m_translation, &Translation::switched, m_window->engine(), &QQmlEngine::retranslate);
    m_window->setTitle(QStringLiteral("Mødested"));
    m_window->setColor(m_theme.paper());
    m_window->setCursor(Qt::BlankCursor);
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

void Program::fixSize(QSize size)
{
    m_window->setResizeMode(QQuickView::SizeViewToRootObject);
    m_theme.setSize(size);
    m_window->rootObject()->setSize(size);
}

bool Program::eventFilter(QObject *, QEvent *event)
{
    // An arrow shows only to those who move a mouse; what a finger does also arrives as made-up mouse events.
    if (event->type() == QEvent::TouchBegin)
        m_window->setCursor(Qt::BlankCursor);
    else if (event->type() == QEvent::MouseMove && static_cast<QMouseEvent *>(event)->source() == Qt::MouseEventNotSynthesized)
        m_window->unsetCursor();

    switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::KeyPress:
            // While the question is up, only its own buttons answer it.
            if (!m_session.askingStillThere())
                m_session.touch();
            break;
        default:
            break;
    }
    return false;
}

}  // namespace app
