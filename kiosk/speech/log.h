// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of the voice, for whoever looks for a fault: never what is said. Off unless QT_LOGGING_RULES says
// "moedested.speech.debug=true".

#pragma once

#include <QLoggingCategory>

namespace speech {

Q_DECLARE_LOGGING_CATEGORY(lcSpeech)

}  // namespace speech
