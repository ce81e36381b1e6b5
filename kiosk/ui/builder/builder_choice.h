// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/access/secrets.h"
#include "context/app_context.h"
#include "handouts/handouts.h"

#include <QStringList>

namespace builder {

/// What the paper is for.
enum class Use { Discharge, Wall, Worksheets };

/// Everything that is chosen of one paper. Lives in memory only.
struct Choice {
    Use use = Use::Discharge;
    QStringList groups;      ///< ids, in the plan's order; for the wall none means all
    QStringList enclosures;  ///< of the discharge handout: what handouts::can_enclose knows
    QStringList worksheets;  ///< kinds, of which the first begins the bundle
    QString wall = "week-poster";
    bool a3 = false;  ///< the week poster's paper
    handouts::Weeks weeks = {};
    QString language;  ///< the paper's
    bool large = false;
    config::SecretText notes;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// As long as fits on the lines of one page, in large print too.
inline constexpr int most_note_letters = 600;
inline constexpr int most_note_breaks = 8;

/// The text as far as it fits.
QString fitting_notes(const QString &text);

/// Kinds that one may enclose in this language, in the order in which they are offered: the parts of the discharge handout, then
/// the documents.
QStringList enclosures_for(const config::Content &content);
/// The documents that need no group: worksheets and the principles.
QStringList worksheets_for(const config::Content &content);

/// Whether something is chosen that makes a page at all.
bool says_something(const Choice &choice);
/// Whether a page of it has more room for larger letters.
bool grows(const Choice &choice);
/// Whether a page of it names days, and so needs a clock that is right.
bool dated(const Choice &choice);

/// The sheet of it that takes so many groups and no more (Kind::most_groups), or nullptr.
const handouts::Kind *bounded_sheet(const Choice &choice);

/// The chosen document's bytes; errors are those of handouts::make.
handouts::Pdf make(const Choice &choice, const context::AppContext &kiosk);

}  // namespace builder
