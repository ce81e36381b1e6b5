// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/event_words.h"

#include "exchange/event_writer.h"
#include "exchange/import_builder.h"
#include "exchange/places.h"
#include "exchange/spoken.h"
#include "ical/title.h"

namespace exchange {

schedule::Text own_words(const ical::Event &event, std::string_view name)
{
    std::map<std::string, std::string, std::less<>> words;
    for (const ical::Property &property : event.properties) {
        if (property.name == name)
            words[""] = one_line(property.value, 1000);
        else if (property.name.starts_with(name) && property.name[name.size()] == '-')
            words[simplified(std::string_view(property.name).substr(name.size() + 1))] = one_line(property.value, 1000);
    }
    return schedule::Text(std::move(words));
}

std::string title_of(const ical::Event &event)
{
    if (event.status != ical::Status::Cancelled)
        return event.summary;
    const std::string title = ical::without_cancelled(event.summary);
    return title.empty() ? event.summary : title;
}

std::string description_of(const ical::Event &event)
{
    constexpr std::size_t longest_description = 300;
    return one_line(without_html(event.description), longest_description);
}

schedule::Text reason_of(const ical::Event &event, const ical::Series &series)
{
    schedule::Text reason = own_words(event, own_reason);
    const bool ours = series.uid.ends_with('@' + std::string(uid_host));
    if (!reason.empty() || ours || !series.master || &event == &*series.master)
        return reason;
    const std::string words = description_of(event);
    if (!words.empty() && words != description_of(*series.master))
        return {words};
    const std::string beside = ical::beside_name(event.summary, title_of(*series.master));
    return beside.empty() ? schedule::Text() : schedule::Text(one_line(beside, 120));
}

}  // namespace exchange
