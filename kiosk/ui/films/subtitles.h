// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QString>
#include <QStringView>

namespace films {

/// What is said from one moment of a film to another.
struct Cue {
    qint64 start = 0;  ///< ms from the film's start
    qint64 end = 0;
    QString text;  ///< plain, one or more lines

    friend bool operator==(const Cue &, const Cue &) = default;
};

/// The cues of a WebVTT file (https://www.w3.org/TR/webvtt1/), by their start; settings, styles and markup are left out. Cues
/// that can't be read are passed over, as the standard wants; empty where the file is no WebVTT. At most 10,000 cues of 500
/// characters.
std::vector<Cue> read_webvtt(QStringView file);

/// What is said at a moment: every cue that is up then, the earliest first. `cues` are sorted by their start.
QString said_at(const std::vector<Cue> &cues, qint64 moment);

}  // namespace films
