// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/print_view.h"

namespace paper {

using printing::JobState;
using printing::Refusal;

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
    if (m_desk->trouble())
        say_trouble(*m_desk->trouble(), m_trouble, m_help);
}

void PrintView::say_trouble(JobState state, QString &title, QString &words) const
{
    const bool staff = m_desk->session().staff();
    QString remedy;
    switch (state) {
        case JobState::PaperOut:
            title = tr("The printer is out of paper");
            remedy = tr("Put paper in the tray. The sheet comes when you have done so.");
            break;
        case JobState::PaperJam:
            title = tr("Paper is stuck in the printer");
            remedy = tr("Open the printer and pull the paper out gently. Then close it.");
            break;
        case JobState::TonerOut:
            title = tr("The printer is out of toner");
            remedy = tr("Put a new toner cartridge in. The sheet comes when you have done so.");
            break;
        case JobState::CoverOpen:
            title = tr("A cover of the printer is open");
            remedy = tr("Close it. The sheet comes when you have done so.");
            break;
        case JobState::Offline:
            title = tr("The printer does not answer");
            remedy = tr("See whether it is switched on and its network cable is in.");
            break;
        default:
            title = tr("The printer stands still");
            remedy = tr("See what its own display says.");
            break;
    }
    words = staff ? remedy : tr("Please fetch one of the staff. Your sheet comes when the printer is ready.");
}

QString PrintView::words_of_refusal(Refusal refusal) const
{
    switch (refusal) {
        case Refusal::Format:
            return tr("This printer takes neither PDF nor the pictures that we can make of it. Ask IT for another one.");
        case Refusal::Paper:
            return tr("The printer does not have that paper. Choose another size.");
        case Refusal::Copies:
            return tr("The printer does not make so many copies at once. Choose fewer.");
        case Refusal::Pages:
            return tr("There are too many pages for this printer at once. Choose fewer.");
    }
    return {};
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
    if (waits_for_somebody(state)) {
        m_alarming = true;
        m_symbol = QStringLiteral("info");
        return say_trouble(state, m_title, m_words);
    }
    const bool staff = m_desk->session().staff();
    switch (state) {
        case JobState::Sending:
            m_title = tr("On its way to the printer");
            m_words = tr("This takes a moment.");
            break;
        case JobState::Waiting:
            m_title = tr("The printer is busy");
            m_words = tr("Your sheet comes next.");
            break;
        case JobState::Printing:
        case JobState::TonerLow:
            m_title = tr("Your sheet is being printed");
            m_words = tr("It comes out of %1.").arg(printerName());
            if (state == JobState::TonerLow && staff)
                m_words += QLatin1Char(' ') + tr("Its toner is running low.");
            break;
        case JobState::Unknown:
            m_title = tr("The printer does not say how it is going");
            m_words = tr("We keep asking. See whether the sheet is already there.");
            break;
        case JobState::Done:
            m_title = tr("Your sheet is ready");
            m_words = tr("Take it with you from %1.").arg(printerName());
            m_symbol = QStringLiteral("check");
            break;
        case JobState::Cancelled:
            m_title = tr("The printing is stopped");
            m_words = tr("If a page came out already, take it with you.");
            break;
        default:
            m_title = tr("The sheet did not come");
            m_alarming = true;
            m_symbol = QStringLiteral("info");
            if (const auto refusal = m_desk->refusal())
                m_words = words_of_refusal(*refusal);
            else if (staff)
                m_words = tr("Look in the printer for a page that came out, and at its display. Then you can print again.");
            else
                m_words = tr("Please tell one of the staff. You can print it again, or take it on your phone.");
            break;
    }
}

}  // namespace paper
