// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/paper_view.h"
#include "config/content/problems.h"

#include "handouts/handouts.h"
#include "paper/pdf_pages.h"

#include <algorithm>

namespace paper {

void PaperView::setKind(const QString &kind)
{
    m_kind = kind;
    refresh();
}

void PaperView::setGroups(const QStringList &groups)
{
    m_groups = groups;
    refresh();
}

void PaperView::setEnclosures(const QStringList &enclosures)
{
    m_enclosures = enclosures;
    refresh();
}

void PaperView::setDesk(PrintDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &PrintDesk::changed, this, &PaperView::refreshed);
    emit deskChanged();
    emit refreshed();
}

bool PaperView::printable() const
{
    return m_desk && m_desk->allowed() && pages() > 0 && m_desk->sheets(order()) <= m_desk->left();
}

bool PaperView::print()
{
    return printable() && m_desk->print(order());
}

bool PaperView::dated() const
{
    return std::ranges::any_of(QStringList(m_kind) + m_enclosures, [](const QString &name) {
        const handouts::Kind *kind = handouts::find_kind(name.toStdString());
        return !kind || kind->dated;
    });
}

void PaperView::read()
{
    // Paper outlives the moment: one with wrong dates would be believed for months.
    if (kiosk()->clockUncertain() && dated()) {
        m_trouble = tr("The clock here may be wrong, so no page with dates can be made. Call to check, or ask the staff.");
        show({});
        return;
    }
    const schedule::Plan &plan = kiosk()->site().plan;
    std::vector<std::size_t> chosen;
    for (const QString &id : m_groups)
        if (const schedule::Group *group = plan.find(id.toStdString()))
            chosen.push_back(std::size_t(group - plan.groups.data()));
    handouts::Order order{kiosk()->site(), kiosk()->zone(), kiosk()->content(), chosen, kiosk()->now(), kiosk()->fonts()};
    for (const QString &enclosure : m_enclosures)
        order.enclosures.push_back(enclosure.toStdString());
    const handouts::Pdf pdf = handouts::make(m_kind.toStdString(), order);
    // Every minute the page is made anew, so that no past date is printed; the same bytes need not be drawn again.
    const QByteArray bytes = pdf ? QByteArray::fromStdString(*pdf) : QByteArray();
    m_trouble = pdf ? QString() : tr("The page can't be made right now. Ask the staff.");
    if (!pdf)
        qWarning("%s", config::to_log_words(pdf.error()).c_str());
    show(bytes);
}

void PaperView::show(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_pages = PdfPages(m_bytes).count();
    m_sheets.show(m_bytes);
}

}  // namespace paper
