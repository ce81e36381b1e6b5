// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document.h"
#include "canvas/qr.h"
#include "handouts/calendar_code.h"
#include "handouts/telling.h"

namespace handouts {

/// What every part of a handout needs while it is made. Borrows the order and the document.
struct Job : Telling {
    Job(const Order &of, canvas::Document &on) : Telling(of), document(on), schedule_qr(canvas::encode_qr(schedule_code(of.site)))
    {
    }

    canvas::Document &document;
    tl::expected<canvas::QrCode, canvas::Error>
        schedule_qr;  ///< the same for each group; an error where the centre has no address
};

}  // namespace handouts
