// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import.h"

#include "exchange/csv_columns.h"
#include "exchange/csv_table.h"
#include "exchange/import_builder.h"
#include "exchange/problem_codes.h"
#include "exchange/spoken.h"

#include <algorithm>

namespace exchange {

std::optional<Format> guess_format(std::string_view bytes)
{
    constexpr std::size_t enough = 64 * 1024;
    const auto start = decode_csv(bytes.substr(0, enough));
    if (!start)
        return std::nullopt;
    const std::string_view text = trimmed(start->utf8);
    if (simplified(text.substr(0, 15)) == "begin:vcalendar")
        return Format::ICalendar;
    if (text.starts_with('['))
        return Format::MeetingGuide;
    std::optional<Format> found;
    for_each_row(*start, [&found](const CsvRow &row) {
        const auto known = std::ranges::count_if(row.cells, [](const std::string &cell) { return column_of(cell).has_value(); });
        if (known >= 2)
            found = Format::Csv;
        return false;
    });
    return found;
}

Import read_groups(std::string_view bytes, Format format, const ImportOptions &options, const schedule::Zone &danish)
{
    if (format == Format::MeetingGuide)
        return from_guide(bytes, options, danish);
    if (format == Format::Csv)
        return from_csv(bytes, options, danish);
    if (guess_format(bytes) == Format::ICalendar && !ical::is_whole(bytes)) {
        ImportBuilder builder(options);
        builder.error(codes::calendar_cut_off(), 1 + static_cast<int>(std::ranges::count(bytes, '\n')), {});
        return {std::nullopt, builder.take()};
    }
    ical::Reading reading = ical::read_calendar(bytes, options.file, danish);
    if (!reading.calendar)
        return {std::nullopt, std::move(reading.problems)};
    Import import = from_calendar(*reading.calendar, options, danish);
    import.problems.insert(import.problems.begin(), std::make_move_iterator(reading.problems.begin()),
                           std::make_move_iterator(reading.problems.end()));
    return import;
}

}  // namespace exchange
