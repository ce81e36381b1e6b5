// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builder/builder_choice.h"
#include "config/centre/site.h"

#include <algorithm>
#include <numeric>

namespace builder {

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// The kinds of the document's parts, the first of which it begins with.
QStringList kinds_of(const Choice &choice)
{
    if (choice.use == Use::Wall)
        return {choice.wall};
    if (choice.use == Use::Worksheets)
        return choice.worksheets;
    QStringList kinds{QStringLiteral("discharge")};
    for (const QString &name : choice.enclosures)
        if (handouts::find_kind(name.toStdString()))
            kinds << name;
    return kinds;
}

/// The chosen groups that the plan still has; all of it where the wall asks for no particular ones.
std::vector<std::size_t> groups_of(const Choice &choice, const schedule::Plan &plan)
{
    std::vector<std::size_t> groups;
    for (std::size_t index = 0; index < plan.groups.size(); ++index)
        if (choice.groups.contains(QString::fromStdString(plan.groups[index].id)))
            groups.push_back(index);
    if (choice.use == Use::Wall && groups.empty()) {
        groups.resize(plan.groups.size());
        std::iota(groups.begin(), groups.end(), std::size_t{0});
    }
    return groups;
}

}  // namespace

QString fitting_notes(const QString &text)
{
    QString fitting;
    int breaks = 0;
    for (const QChar letter : text) {
        const bool ends_line = letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        if (fitting.size() == most_note_letters || (ends_line && ++breaks > most_note_breaks))
            break;
        if (ends_line)
            fitting += u'\n';
        else if (letter.isPrint())
            fitting += letter;
    }
    // A letter of two halves is not cut in the middle.
    if (!fitting.isEmpty() && fitting.back().isHighSurrogate())
        fitting.chop(1);
    return fitting;
}

QStringList enclosures_for(const config::Content &content)
{
    return QStringList{text(handouts::dates_part), text(handouts::steps_part)} + worksheets_for(content);
}

QStringList worksheets_for(const config::Content &content)
{
    QStringList names;
    for (const handouts::Kind &kind : handouts::kinds())
        if (handouts::can_enclose(kind.name) && !handouts::title_of(kind, content).empty())
            names << text(kind.name);
    return names;
}

bool says_something(const Choice &choice)
{
    return choice.use == Use::Wall || !(choice.use == Use::Discharge ? choice.groups : choice.worksheets).isEmpty();
}

bool grows(const Choice &choice)
{
    return std::ranges::any_of(kinds_of(choice), [](const QString &name) {
        const handouts::Kind *kind = handouts::find_kind(name.toStdString());
        return kind && kind->grows;
    });
}

bool dated(const Choice &choice)
{
    return std::ranges::any_of(kinds_of(choice), [](const QString &name) {
        const handouts::Kind *kind = handouts::find_kind(name.toStdString());
        return !kind || kind->dated;
    });
}

const handouts::Kind *bounded_sheet(const Choice &choice)
{
    for (const QString &name : kinds_of(choice))
        if (const handouts::Kind *kind = handouts::find_kind(name.toStdString()); kind && kind->most_groups > 0)
            return kind;
    return nullptr;
}

handouts::Pdf make(const Choice &choice, const context::AppContext &kiosk)
{
    const config::Site &site = kiosk.site();
    handouts::Order order{site,        kiosk.zone(), kiosk.content(choice.language), groups_of(choice, site.plan),
                          kiosk.now(), kiosk.fonts()};
    const QStringList kinds = kinds_of(choice);
    for (const QString &name : kinds.mid(1))
        order.enclosures.push_back(name.toStdString());
    order.poster = choice.use == Use::Wall && choice.a3 ? handouts::Paper::A3 : handouts::Paper::A4;
    order.large = choice.large;
    if (choice.use == Use::Discharge)
        order.discharge = {.dates = choice.enclosures.contains(QLatin1String(handouts::dates_part)),
                           .steps = choice.enclosures.contains(QLatin1String(handouts::steps_part)),
                           .weeks = choice.weeks,
                           .notes = choice.notes.text()};
    return handouts::make(kinds.isEmpty() ? std::string() : kinds.front().toStdString(), order);
}

}  // namespace builder
