// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/samples.h"

#include <algorithm>
#include <ostream>

namespace paper {

std::string Sample::name() const
{
    std::string name = kind;
    if (paper == handouts::Paper::A3)
        name += "-a3";
    for (const std::string &group : groups)
        name += '-' + group;
    if (!what.empty())
        name += '-' + what;
    return name + '_' + language;
}

void PrintTo(const Sample &sample, std::ostream *stream)
{
    *stream << sample.name();
}

std::vector<Sample> every_sample()
{
    std::vector<Sample> samples;
    for (const handouts::Kind &kind : handouts::kinds()) {
        for (const char *language : {"da", "en"}) {
            samples.push_back({std::string(kind.name), language});
            if (kind.takes_a3)
                samples.push_back({std::string(kind.name), language, handouts::Paper::A3});
        }
    }
    return samples;
}

std::string bytes_of(const Sample &sample, const Desk &desk)
{
    handouts::Order order = sample.groups.empty() ? desk.order() : desk.order(sample.groups);
    order.poster = sample.paper;
    order.large = sample.large;
    order.discharge = sample.discharge;
    const handouts::Pdf pdf = handouts::make(sample.kind, order);
    EXPECT_TRUE(pdf) << sample.name() << ": " << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

std::string bytes_of(const Sample &sample)
{
    return bytes_of(sample, Desk(sample.language));
}

std::string name_of_test(const testing::TestParamInfo<Sample> &info)
{
    std::string name = info.param.name();
    std::ranges::replace(name, '-', '_');
    return name;
}

}  // namespace paper
