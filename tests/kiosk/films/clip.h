// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scratch.h"

#include <string>

namespace films {

/// The bytes of a WebM clip (VP8, 160x90, 25 pictures a second) of that many pictures: a test pattern, made once for each length.
const std::string &clip(int pictures);

/// A centre with one film, the clip of 25 pictures, and what else `film_toml` says of it.
class FilmCentre : public support::ScratchCentre {
public:
    explicit FilmCentre(const std::string &film_toml = {}, int pictures = 25);
};

}  // namespace films
