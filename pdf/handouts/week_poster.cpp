// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/documents.h"
#include "handouts/group_words.h"
#include "handouts/pauses.h"
#include "handouts/poster_layout.h"
#include "handouts/sections.h"

#include <algorithm>
#include <array>

namespace handouts {

namespace {

// Ways to set the week, the largest first; millimetres and points of A4.
constexpr std::array all_sizes = {
    PosterSizes{.title = 46, .lead = 16, .name = 24, .small = 15, .code = 54},
    PosterSizes{.title = 46, .lead = 16, .name = 20, .small = 13, .code = 36},
    PosterSizes{.title = 44, .lead = 15, .name = 17, .small = 11.5, .code = 36},
    PosterSizes{.title = 40, .lead = 14, .name = 14.5, .small = 10.5, .code = 34},
    PosterSizes{.title = 36, .lead = 13, .name = 13, .small = 9.5, .code = 28, .dense = true},
    PosterSizes{.title = 34, .lead = 12.5, .name = 11.5, .small = 8.5, .code = 28, .dense = true},
    PosterSizes{.title = 32, .lead = 12, .name = 10, .small = 8.5, .code = 28, .dense = true},
};
constexpr std::size_t last_in_one_column = 3;

constexpr double least_module = 0.5;
constexpr double band_bottom = 263;  // of the code's caption and the words beside it
constexpr double caption_width = 46;
constexpr double foot_rule = 269.8;
constexpr double foot_baseline = 274.4;
constexpr double leading_share = 0.44;

void nothing(canvas::Page & /*page*/, double /*left*/, double /*top*/) {}

class Poster {
public:
    Poster(const Job &job, const PosterScale &scale, const PosterSizes &sizes) : m_job(job), m_scale(scale), m_sizes(sizes)
    {
        m_code = code();
        m_head = head();
        m_words = m_sizes.dense ? words_in_line() : words();
        m_band = m_sizes.dense ? m_words.height : std::max(m_code.height, m_words.height);
    }

    /// Where the week may stand.
    double week_top() const { return m_scale.mm(margin) + m_head.height + m_scale.mm(8); }
    double week_height(double note) const { return m_scale.mm(band_bottom - 7) - m_band - note - week_top(); }

    PosterWeek week(bool last) const { return poster_week(m_job, m_scale, m_sizes, week_height(0), last); }
    /// Where not all of it fits: what does above the line that says so.
    PosterWeek cut_week(double note) const { return poster_week(m_job, m_scale, m_sizes, week_height(note), true); }

    Block text(const std::string &words, Face face, double points, const canvas::Colour &colour, double width,
               std::size_t most_lines) const
    {
        return paragraph(m_job.document, {{words, m_scale.style(face, points, colour)}}, m_scale.mm(width),
                         m_scale.mm(points * leading_share), most_lines);
    }
    Block more_note(std::size_t count) const
    {
        const std::string address = short_address();
        const std::string number = std::to_string(count);
        const std::string words = address.empty() ? m_job.say("week_poster_more", {{"count", number}})
                                                  : m_job.say("week_poster_more_online", {{"count", number}, {"url", address}});
        return text(words, Face::Bold, 11.5, ink, content_width, 3);
    }

    void draw(canvas::Page &page, const PosterWeek &week, const Block &note) const
    {
        const double left = m_scale.left + m_scale.mm(margin);
        m_head.draw(page, left, m_scale.mm(margin));
        week.block.draw(page, left, week_top());
        const double bottom = m_scale.mm(band_bottom);
        if (note.draw)
            note.draw(page, left, bottom - m_band - m_scale.mm(5) - note.height);
        m_words.draw(page, left, bottom - m_words.height);
        if (m_code.draw && !m_sizes.dense)
            m_code.draw(page, left + m_scale.mm(content_width - code_room() / 2), bottom - m_code.height);
        foot(page, left);
    }

private:
    double code_room() const { return std::max(caption_width, m_sizes.code); }

    /// The schedule's address as people type it; nothing where it is too long for that.
    std::string short_address() const
    {
        constexpr std::size_t longest = 60;
        const std::string address = typed_address(m_job.order.site.centre.schedule_url);
        return address.size() <= longest ? address : std::string();
    }

    Block head() const
    {
        const auto &groups = m_job.order.groups;
        const bool all_open = std::ranges::all_of(
            groups, [&](std::size_t group) { return m_job.group(group).open && m_job.group(group).for_whom.empty(); });
        const std::string_view lead = all_open        ? "week_poster_lead_open"
                                      : m_sizes.dense ? "week_poster_lead_dense"
                                                      : "week_poster_lead";
        const double width = m_sizes.dense && m_code.draw ? content_width - code_room() - gutter : content_width;
        const double wide = m_scale.mm(30);
        const double thick = m_scale.mm(2);
        std::vector<Block> blocks = {{thick, [wide, thick](canvas::Page &page, double x, double y) {
                                          page.rectangle({x, y, wide, thick}, petrol);
                                      }}};
        const auto add = [&](Block block, double before) {
            block.before = m_scale.mm(before);
            blocks.push_back(std::move(block));
        };
        add(tagged(text(m_job.say("week_poster_title"), Face::Bold, m_sizes.title, ink, width, 2), {canvas::Role::H1}), 9);
        add(text(m_job.say(lead), Face::Regular, m_sizes.lead, ink_soft, width, 2), m_sizes.dense ? 5 : 7);
        std::vector<std::string> warnings = pauses(m_job);
        if (const std::string age = age_words(m_job); !age.empty())
            warnings.insert(warnings.begin(), age);
        for (const std::string &warning : warnings)
            add(text(warning, Face::Bold, m_sizes.lead * 0.85, ink, width, 2), 4);
        Block left = stack(std::move(blocks));
        if (!m_sizes.dense || !m_code.draw)
            return left;
        Block code = m_code;
        code.before = m_scale.mm(14.5);  // below the mark of an example
        return beside(
            {{0, std::move(left)}, {m_scale.mm(content_width - code_room() / 2), stack({Block{0, nothing}, std::move(code)})}});
    }

    /// The schedule's code over its caption, drawn around the middle that it is given.
    Block code() const
    {
        const auto &qr = m_job.schedule_qr;
        const double width = m_scale.mm(m_sizes.code);
        if (!qr || width / qr->size < least_module)
            return {};
        const double module = width / qr->size;
        const std::string caption = m_job.say("week_poster_scan");
        std::vector<canvas::Span> lines = {{caption, m_scale.style(Face::Regular, 11, ink_soft)}};
        if (const std::string address = short_address(); !address.empty())
            lines.push_back({address, m_scale.style(Face::Bold, 10, ink)});
        Block words = centred(m_job.document, lines, m_scale.mm(caption_width), m_scale.mm(4.6));
        words = linked(std::move(words), m_job.order.site.centre.schedule_url);
        const double caption_top = width + canvas::qr_quiet_zone * module + m_scale.mm(0.8);
        return {caption_top + words.height,
                [qr = *qr, width, module, words, caption_top, caption](canvas::Page &page, double middle, double top) {
                    page.qr(qr, middle - width / 2, top, module, caption);
                    words.draw(page, middle, top + caption_top);
                }};
    }

    Block words() const
    {
        const double width = content_width - code_room() - gutter;
        std::vector<Block> blocks = {text(m_job.say("week_poster_welcome"), Face::Bold, 19, ink, width, 2),
                                     text(m_job.say("week_poster_listen"), Face::Regular, 13.5, ink, width, 2),
                                     text(m_job.say("week_poster_try"), Face::Regular, 13.5, ink, width, 2)};
        blocks[1].before = m_scale.mm(4.2);
        blocks[2].before = m_scale.mm(2.8);
        return stack(std::move(blocks));
    }

    Block words_in_line() const
    {
        const Style style = m_scale.style(Face::Regular, 11, ink);
        const std::string rest = "  " + m_job.say("week_poster_listen") + ' ' + m_job.say("week_poster_try");
        return paragraph(m_job.document, {{m_job.say("week_poster_welcome"), {Face::Bold, style.size, ink}}, {rest, style}},
                         m_scale.mm(content_width), m_scale.mm(11 * leading_share), 2);
    }

    void foot(canvas::Page &page, double left) const
    {
        const canvas::Tagged outside = page.artifact();
        const double right = left + m_scale.mm(content_width);
        page.rule(left, m_scale.mm(foot_rule), right, {hairline, m_scale.mm(0.25)});
        const Style style = m_scale.style(foot_style.face, foot_style.size, foot_style.colour);
        const Block words = paragraph(m_job.document, {{valid_words(m_job), style}}, right - left, style.size, 1);
        words.draw(page, left, m_scale.mm(foot_baseline) - canvas::cap_height(style));
        if (m_job.order.site.centre.example)
            mark_example(m_job, page, right, m_scale.mm(text_top), m_scale.scale);
    }

    const Job &m_job;
    const PosterScale &m_scale;
    const PosterSizes &m_sizes;
    Block m_head;
    Block m_code;
    Block m_words;
    double m_band = 0;  ///< height of what stands below the week
};

}  // namespace

void week_poster(const Job &job)
{
    const bool large = job.order.poster == Paper::A3;
    const canvas::PageSize size = large ? canvas::a3 : canvas::a4;
    const double scale = std::min(size.width / canvas::a4.width, size.height / canvas::a4.height);
    const PosterScale on{scale, (size.width - scale * canvas::a4.width) / 2};
    canvas::Page page = job.document.add_page(size);
    for (std::size_t index = 0; index < all_sizes.size(); ++index) {
        const Poster poster(job, on, all_sizes[index]);
        PosterWeek week = poster.week(index >= last_in_one_column);
        if (week.all == 0) {
            week.block = poster.text(job.say("no_groups"), Face::Regular, 20, ink, content_width, 4);
        } else if (week.shown < week.all) {
            if (index + 1 < all_sizes.size())
                continue;
            // The line's own height does not depend on its number.
            week = poster.cut_week(poster.more_note(week.all).height + on.mm(6));
            poster.draw(page, week, poster.more_note(week.all - week.shown));
            return;
        }
        poster.draw(page, week, {});
        return;
    }
}

}  // namespace handouts
