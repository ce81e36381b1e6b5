// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/codes.h"

#include "canvas/qr.h"
#include "handouts/calendar_code.h"

namespace handouts {

namespace {

constexpr double calendar_width = 41.4;  // 69 modules, the most that calendar_code_limit needs, at 0.6 mm
constexpr double schedule_width = 30;
constexpr double least_module = 0.5;
constexpr double gap = 8;
constexpr double air = 0.6;             // between the quiet zone and the caption
constexpr double caption_overhang = 3;  // how far a caption may reach past its code at each side
constexpr double caption_leading = 3.9;

Block captioned(const canvas::Document &document, const canvas::QrCode &code, double width, const std::string &caption,
                const std::string &note, const std::string &address = {})
{
    const double module = width / code.size;
    const double caption_top = width + canvas::qr_quiet_zone * module + air;
    Block words = centred(document, {{caption, caption_style}, {note, caption_strong_style}}, width + 2 * caption_overhang,
                          caption_leading);
    words = linked(std::move(words), address);
    return {caption_top + words.height,
            [code, width, module, caption_top, words, caption](canvas::Page &page, double left, double top) {
                page.qr(code, left, top, module, caption);
                words.draw(page, left + width / 2, top + caption_top);
            }};
}

}  // namespace

Codes codes(const Job &job, std::size_t group)
{
    std::vector<std::pair<double, Block>> parts;
    double width = 0;
    const auto meetings = job.calendar.next({group}, job.order.now, 1);
    if (!meetings.empty()) {
        const auto code = canvas::encode_qr(calendar_code(job.order.site, job.order.content, meetings.front()));
        if (code) {
            const std::string date = schedule::day_month_words(job.words(), meetings.front().date);
            parts.emplace_back(0, captioned(job.document, *code, calendar_width, job.say("scan_calendar", {{"date", date}}),
                                            job.say("scan_calendar_note")));
            width = calendar_width;
        }
    }
    if (Codes schedule = schedule_alone(job, schedule_width); schedule.width > 0) {
        const double left = width > 0 ? width + gap : 0;
        parts.emplace_back(left, std::move(schedule.block));
        width = left + schedule_width;
    }
    return {width, beside(std::move(parts))};
}

Codes schedule_alone(const Job &job, double width)
{
    const auto &code = job.schedule_qr;
    if (!code || width / code->size < least_module)
        return {};
    return {width, captioned(job.document, *code, width, job.say("scan_schedule"), job.say("scan_schedule_note"),
                             schedule_code(job.order.site))};
}

}  // namespace handouts
