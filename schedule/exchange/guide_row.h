// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/guide_types.h"
#include "exchange/import_builder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QJsonObject>

namespace exchange {

/// One row of Meeting Guide JSON, read with forgiveness: files in use write numbers as strings and strings as numbers, leave out
/// keys and put HTML into texts.
class GuideRow {
public:
    explicit GuideRow(const QJsonObject &object) : m_object(object) {}

    /// Text without HTML, on one line; a number as its digits.
    std::string text(const char *key) const;
    /// The first of the keys that has a text.
    std::string text(std::initializer_list<const char *> keys) const;
    /// `day`: 0 to 6 from Sunday, as a number, in a string, or several in an array. Nothing where it can't be read; none at all
    /// where the key is missing or empty.
    std::optional<std::vector<schedule::weekday>> days() const;
    GuideTypes types() const;
    std::string region() const;

    const QJsonObject &object() const { return m_object; }

private:
    const QJsonObject &m_object;
};

/// Puts into a group what the keys of a row say about it, times apart.
void put_guide_facts(ImportBuilder &builder, ImportedGroup &group, const GuideRow &row);

/// Whether the keys of a row are known here, so that the others can be named as left out.
bool is_known_guide_key(std::string_view key);

}  // namespace exchange
