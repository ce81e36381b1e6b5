// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/jobs.h"

#include <QString>

namespace paper {

/// Who reads how a sheet fares. A client can only fetch somebody; staff see to the printer; on the staff's own PC nothing is
/// wiped but by them, and there are other printers.
enum class Reader { Client, Staff, OwnPc };

struct JobWords {
    QString title;
    QString words;  ///< what to do, or to know besides

    /// "Title. Words", where there is one line for both.
    QString in_one() const;
};

/// What a printer wants that stands still, and what to do about it.
JobWords words_of_problem(printing::JobState state, Reader reader);

/// How a sheet fares. `printer` is what people call it, as in "from the printer in the hallway".
JobWords words_of_state(printing::JobState state, Reader reader, const QString &printer);

/// Why a printer can't make a sheet.
JobWords words_of_refusal(printing::Refusal refusal, Reader reader);

/// Whether the sheet waits until somebody has seen to the printer.
bool waits_for_somebody(printing::JobState state);

}  // namespace paper
