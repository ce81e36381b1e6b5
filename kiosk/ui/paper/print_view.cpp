// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/print_view.h"

namespace paper {

using printing::JobState;

QString words_of_tray(const std::string &keyword)
{
    const QString key = QString::fromStdString(keyword);
    if (key == QLatin1String("auto"))
        return PrintView::tr("The tray that the printer chooses");
    if (key == QLatin1String("manual"))
        return PrintView::tr("Fed by hand");
    if (key == QLatin1String("by-pass-tray"))
        return PrintView::tr("The tray at the side");
    if (key == QLatin1String("main"))
        return PrintView::tr("The main tray");
    if (key.startsWith(QLatin1String("tray-")))
        return PrintView::tr("Tray %1").arg(key.mid(5));
    return key;
}

PrintView::~PrintView()
{
    setWatching(false);
}

void PrintView::setDesk(PrintDesk *desk)
{
    if (desk == m_desk)
        return;
    const bool watching = m_watching;
    setWatching(false);
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &PrintDesk::changed, this, &PrintView::refresh);
    setWatching(watching);
    emit deskChanged();
    refresh();
}

void PrintView::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (m_desk)
        m_desk->watch(watching);
    emit watchingChanged();
}

QString PrintView::printerName() const
{
    const QString name = m_desk && kiosk() ? kiosk()->in(m_desk->printer().name) : QString();
    return name.isEmpty() ? tr("the printer") : name;
}

QString PrintView::where() const
{
    const QString name = m_desk && kiosk() ? kiosk()->in(m_desk->printer().name) : QString();
    return name.isEmpty() ? QString() : QStringLiteral(" · ") + name;
}

QString PrintView::ways() const
{
    QStringList picked;
    for (const context::Choice &way : m_desk ? m_desk->way_rows() : std::vector<context::Choice>())
        if (way.picked)
            picked << way.words;
    return picked.isEmpty() ? tr("One side, black and white") : picked.join(QStringLiteral(", "));
}

QString PrintView::notice() const
{
    if (!m_desk || !m_desk->present())
        return tr("No printer is set up. This is the page as it would be printed. Nothing is saved.");
    if (!m_desk->allowed())
        return tr("The staff can print this for you. Nothing is saved.");
    if (!m_trouble.isEmpty())
        return QStringLiteral("%1. %2").arg(m_trouble, m_help);
    if (m_desk->left() <= 0)
        return tr("You have printed as many sheets as one visit has. Ask the staff if you need more.");
    return tr("You can print %n more sheet(s). Nothing is saved.", "", m_desk->left());
}

void PrintView::read()
{
    if (!m_desk)
        return;
    say_state();
    m_trouble.clear();
    m_help.clear();
    if (const auto problem = m_desk->trouble()) {
        const JobWords words = words_of_problem(*problem, reader());
        m_trouble = words.title;
        m_help = words.words;
    }
}

void PrintView::say_state()
{
    m_title.clear();
    m_words.clear();
    m_alarming = false;
    m_running = m_desk->busy();
    m_symbol = QStringLiteral("print");
    if (!m_desk->state())
        return;
    const JobState state = *m_desk->state();
    const JobWords words = words_of_state(state, reader(), printerName());
    m_title = words.title;
    m_words = words.words;
    if (const auto refusal = m_desk->refusal(); refusal && state == JobState::Failed)
        m_words = words_of_refusal(*refusal, reader()).in_one();
    m_alarming = waits_for_somebody(state) || state == JobState::Failed;
    m_symbol = QLatin1String(m_alarming ? "info" : state == JobState::Done ? "check" : "print");
}

Reader PrintView::reader() const
{
    return m_desk->session().staff() ? Reader::Staff : Reader::Client;
}

}  // namespace paper
