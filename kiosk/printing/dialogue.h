// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said to a printer and what it answers, for whoever looks for a fault. Off unless QT_LOGGING_RULES says
// "moedested.printing.debug=true".

#pragma once

#include "printing/job_state.h"

#include <string>

#include <QLoggingCategory>

#include <cups/cups.h>

namespace printing {

Q_DECLARE_LOGGING_CATEGORY(lcPrinting)

/// A request or response (RFC 8011), a line for each attribute as ipptool writes them. Names and texts of jobs are left out: a
/// queue tells those of other people too. Empty for null.
std::string attributes_in_words(ipp_t *message);

const char *in_words(JobState state);
const char *in_words(Answer answer);

}  // namespace printing
