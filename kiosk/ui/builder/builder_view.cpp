// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builder/builder_view.h"
#include "config/content/problems.h"

#include <algorithm>

namespace builder {

namespace {

const std::pair<Use, QString> use_keys[] = {{Use::Discharge, QStringLiteral("discharge")},
                                            {Use::Wall, QStringLiteral("wall")},
                                            {Use::Worksheets, QStringLiteral("worksheets")}};

constexpr int period_weeks[] = {2, 4, 8, 12};
constexpr int start_weeks[] = {0, 1, 2, 4, 8};

/// Takes what is there out and puts in what isn't, in the order of `offered`.
void toggle(QStringList &picked, const QString &key, const QStringList &offered)
{
    if (!picked.removeOne(key))
        picked << key;
    std::ranges::sort(picked, {}, [&](const QString &name) { return offered.indexOf(name); });
}

unsigned turned(unsigned bits, const QString &key)
{
    const int number = key.toInt();
    return number < 1 ? 0 : bits ^ (1u << (number - 1));
}

}  // namespace

QString BuilderView::use() const
{
    return std::ranges::find(use_keys, m_choice.use, &std::pair<Use, QString>::first)->second;
}

void BuilderView::pickUse(const QString &key)
{
    const auto *use = std::ranges::find(use_keys, key, &std::pair<Use, QString>::second);
    if (use == std::end(use_keys) || use->first == m_choice.use)
        return;
    m_choice.use = use->first;
    m_shown = rows_at_first;
    chosen();
}

void BuilderView::pickFavourite(const QString &key)
{
    const std::vector<config::Favourite> &favourites = kiosk()->site().centre.favourites;
    const std::size_t at = key.toUInt();
    if (at >= favourites.size())
        return;
    const auto ids = [](const std::vector<std::string> &names) {
        QStringList list;
        for (const std::string &name : names)
            list << QString::fromStdString(name);
        return list;
    };
    m_choice.use = Use::Discharge;
    m_choice.groups = m_to_pick.known(ids(favourites[at].groups));
    m_choice.enclosures.clear();
    const QStringList wanted = ids(favourites[at].enclosures);
    for (const QString &name : enclosures_for(kiosk()->content(m_choice.language)))
        if (wanted.contains(name))
            m_choice.enclosures << name;
    chosen();
}

void BuilderView::toggleGroup(const QString &id)
{
    if (!m_choice.groups.removeOne(id))
        m_choice.groups << id;
    m_choice.groups = m_to_pick.known(m_choice.groups);
    chosen();
}

void BuilderView::showMoreGroups()
{
    m_shown += rows_more;
    offer();
    emit refreshed();
}

void BuilderView::pickTown(const QString &key)
{
    m_filter.town = key;
    m_shown = rows_at_first;
    offer();
    emit refreshed();
}

void BuilderView::toggleWeekday(const QString &key)
{
    m_filter.weekdays = turned(m_filter.weekdays, key);
    m_shown = rows_at_first;
    offer();
    emit refreshed();
}

void BuilderView::toggleDayPart(const QString &key)
{
    m_filter.day_parts = turned(m_filter.day_parts, key);
    m_shown = rows_at_first;
    offer();
    emit refreshed();
}

void BuilderView::clearFilter()
{
    m_filter = {};
    m_shown = rows_at_first;
    offer();
    emit refreshed();
}

void BuilderView::toggleEnclosure(const QString &key)
{
    const QStringList offered = enclosures_for(kiosk()->content(m_choice.language));
    if (!offered.contains(key))
        return;
    toggle(m_choice.enclosures, key, offered);
    chosen();
}

void BuilderView::toggleWorksheet(const QString &key)
{
    const QStringList offered = worksheets_for(kiosk()->content(m_choice.language));
    if (!offered.contains(key))
        return;
    toggle(m_choice.worksheets, key, offered);
    chosen();
}

void BuilderView::pickPaper(const QString &key)
{
    m_choice.a3 = key == QLatin1String("week-poster-a3");
    m_choice.wall = m_choice.a3 ? QStringLiteral("week-poster") : key;
    chosen();
}

void BuilderView::pickPeriod(const QString &key)
{
    m_choice.weeks.count = std::clamp(key.toInt(), 0, period_weeks[std::size(period_weeks) - 1]);
    if (m_choice.weeks.count == 0)
        m_choice.weeks.first = 0;
    chosen();
}

void BuilderView::pickStart(const QString &key)
{
    m_choice.weeks.first = std::clamp(key.toInt(), 0, start_weeks[std::size(start_weeks) - 1]);
    chosen();
}

void BuilderView::pickLanguage(const QString &key)
{
    if (std::ranges::find(m_languages.rows(), key, &context::Choice::key) == m_languages.rows().end())
        return;
    m_choice.language = key;
    // What there is no such page of in that language can't go along.
    const config::Content &content = kiosk()->content(key);
    m_choice.enclosures.removeIf([offered = enclosures_for(content)](const QString &name) { return !offered.contains(name); });
    m_choice.worksheets.removeIf([offered = worksheets_for(content)](const QString &name) { return !offered.contains(name); });
    chosen();
}

void BuilderView::toggleLarge()
{
    m_choice.large = !m_choice.large;
    chosen();
}

void BuilderView::setNotes(const QString &notes)
{
    QString fitting = fitting_notes(notes);
    m_notes_full = fitting.size() == most_note_letters || fitting.size() < notes.size();
    QByteArray bytes = fitting.toUtf8();
    m_choice.notes = config::SecretText({bytes.constData(), std::size_t(bytes.size())});
    config::overwrite(bytes.data(), std::size_t(bytes.size()));
    config::overwrite(fitting.data(), std::size_t(fitting.size()) * sizeof(QChar));
    chosen();
}

void BuilderView::changeCopies(int by)
{
    m_copies = std::clamp(m_copies + by, 1, most_copies);
    emit refreshed();
}

bool BuilderView::handTo(paper::PrintTarget *outlet)
{
    if (!outlet || m_pdf.isEmpty())
        return false;
    const bool poster = m_choice.use == Use::Wall && m_choice.wall == QLatin1String("week-poster");
    return outlet->print({.pdf = m_pdf,
                          .pages = m_preview.count(),
                          .copies = m_copies,
                          .paper = poster && m_choice.a3 ? handouts::Paper::A3 : handouts::Paper::A4});
}

void BuilderView::forget()
{
    m_choice = first_choice();
    m_filter = {};
    m_shown = rows_at_first;
    m_copies = 1;
    m_notes_full = false;
    chosen();
}

Choice BuilderView::first_choice() const
{
    Choice choice;
    choice.language = kiosk()->language();
    choice.enclosures = {QLatin1String(handouts::dates_part), QLatin1String(handouts::steps_part)};
    return choice;
}

void BuilderView::read()
{
    if (!m_begun)
        m_choice = first_choice();
    m_begun = true;
    m_to_pick.read(*kiosk());
    m_choice.groups = m_to_pick.known(m_choice.groups);
    offer();
    make_pdf();
}

void BuilderView::chosen()
{
    if (!m_begun)
        return;
    offer();
    make_pdf();
    emit refreshed();
}

void BuilderView::make_pdf()
{
    QByteArray bytes;
    m_trouble.clear();
    if (m_choice.use == Use::Wall && m_to_pick.all().empty()) {
        m_trouble = groupTrouble();
    } else if (!says_something(m_choice)) {
        m_trouble = m_choice.use == Use::Discharge ? tr("Choose a group, and the sheet is here.")
                                                   : tr("Choose a worksheet, and it is here.");
    } else if (kiosk()->clockUncertain() && dated(m_choice)) {
        // Paper outlives the moment: one with wrong dates would be believed for months.
        m_trouble = tr("The clock here may be wrong, so no page with dates can be made. Ask whoever looks after the screen.");
    } else if (const handouts::Pdf pdf = make(m_choice, *kiosk()); pdf) {
        bytes = QByteArray::fromStdString(*pdf);
    } else if (const handouts::Kind *sheet = bounded_sheet(m_choice); sheet && pdf.error().code == "too-many-groups") {
        const QString name =
            m_choice.use == Use::Wall ? QString::fromStdString(handouts::title_of(*sheet, kiosk()->content())) : title();
        m_trouble = tr("Choose at most %n group(s) for “%1”, or take the list by town, which has room for them all.", nullptr,
                       int(sheet->most_groups))
                        .arg(name);
    } else {
        m_trouble = tr("The sheet can't be made right now. Choose again, or ask whoever looks after the screen.");
        qWarning("%s", config::to_log_words(pdf.error()).c_str());
    }
    // Each minute it is made anew, so that no past date is printed; the same bytes need not be drawn again.
    if (bytes == m_pdf)
        return;
    m_pdf = bytes;
    m_preview.show(m_pdf);
}

}  // namespace builder
