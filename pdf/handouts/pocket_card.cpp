// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/documents.h"
#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"
#include "handouts/sections.h"

#include <algorithm>
#include <array>

namespace handouts {

namespace {

// A card is as large as a bank card (ISO/IEC 7810 ID-1, 85.6 x 54 mm); two by four of them are in the middle of the sheet, edge
// to edge, so that one cut parts two.
constexpr double card_width = 85.6;
constexpr double card_height = 54;
constexpr std::size_t columns = 2;
constexpr std::size_t rows = 4;
constexpr std::size_t on_a_sheet = columns * rows;
constexpr double sheet_left = (canvas::a4.width - columns * card_width) / 2;
constexpr double sheet_top = (canvas::a4.height - rows * card_height) / 2;
constexpr double pad = 4.8;
constexpr double mark_gap = 2;     // between a card's edge and a cut mark outside it
constexpr double mark_length = 6;  // outside the cards
constexpr double cross = 1.5;      // half of a mark where four cards meet
constexpr canvas::Stroke mark{ink, 0.25};

constexpr double least_module = 0.5;
constexpr double most_module = 0.75;
constexpr double usual_code = 19;
constexpr double most_code = 26;
constexpr double caption_gap = 0.6;
constexpr double leading = 3.8;
constexpr double airy = 1.4;  // how much larger spaces are where the card has room

constexpr Style label{Face::Bold, 8.5, petrol};
constexpr Style card_name{Face::Bold, 12, ink};
constexpr Style card_when{Face::Bold, 9.5, ink};
constexpr Style small_name{Face::Bold, 10, petrol};
constexpr Style small_when{Face::Bold, 8.5, ink};
constexpr Style small{Face::Regular, 8.5, ink};
constexpr Style small_strong{Face::Bold, 8.5, ink};

/// The schedule's code and its caption in the top right corner of the card; no width where there is none.
struct Corner {
    double width = 0;  ///< with the quiet zone at its left
    Block block;
};

Corner corner(const Job &job)
{
    const auto &code = job.schedule_qr;
    if (!code || code->size * least_module > most_code)
        return {};
    const double module = std::clamp(usual_code / code->size, least_module, most_module);
    const double side = module * code->size;
    const double quiet = module * canvas::qr_quiet_zone;
    const std::string caption = job.say("pocket_card_scan");
    const Block words = centred(job.document, {{caption, caption_style}}, side + 4, 3.5);
    const double caption_top = side + quiet + caption_gap;
    return {side + quiet, {caption_top + words.height, [=, qr = *code](canvas::Page &page, double right, double top) {
                               page.qr(qr, right - side, top, module, caption);
                               words.draw(page, right - side / 2, top + caption_top);
                           }}};
}

/// What stands at the card's left, as far as there is room: what comes first is there, what comes last may not be.
class Lines {
public:
    /// `air` makes the spaces between paragraphs larger.
    /// Beside the code lines are narrower; what begins below it has the card's whole width.
    Lines(const Job &job, const Corner &code, double height, double air)
        : m_job(job),
          m_narrow(whole_width - (code.width > 0 ? code.width + 1 : 0)),
          m_code_height(code.block.height),
          m_height(height),
          m_left(height),
          m_air(air)
    {
    }

    void add(const std::string &text, const Style &style, double before, std::size_t most_lines)
    {
        if (text.empty())
            return;
        const double step = style.size * 0.44;
        const double space = m_blocks.empty() ? 0 : before * m_air;
        const double width = width_below(space);
        const Block whole = paragraph(m_job.document, {{text, style}}, width, step);
        const double room = std::min(m_left - space, canvas::cap_height(style) + step * static_cast<double>(most_lines - 1));
        m_whole = m_whole && whole.height < room + 0.01;
        if (room < canvas::cap_height(style))
            return;
        const auto fitting = static_cast<std::size_t>((room - canvas::cap_height(style)) / step + 1.01);
        m_blocks.push_back(paragraph(m_job.document, {{text, style}}, width, step, fitting));
        m_blocks.back().before = space;
        m_left -= space + m_blocks.back().height;
    }
    void add_name(const std::string &text, const Style &style)
    {
        add(text, style, 3.2, 2);
        m_blocks.back() = tagged(m_blocks.back(), {canvas::Role::H2});
    }
    /// Only where all of it fits.
    void add_whole(const std::string &text, const Style &style, double before)
    {
        const double height = paragraph(m_job.document, {{text, style}}, width_below(before * m_air), style.size * 0.44).height;
        if (before * m_air + height <= m_left)
            add(text, style, before, 10);
    }
    /// How many lines a text takes.
    std::size_t count(const std::string &text, const Style &style) const
    {
        return m_job.document.wrap({{text, style}}, m_narrow).size();
    }
    Block block() const { return stack(m_blocks); }
    bool is_whole() const { return m_whole; }

private:
    static constexpr double whole_width = card_width - 2 * pad;

    double width_below(double space) const { return m_height - m_left + space >= m_code_height ? whole_width : m_narrow; }

    const Job &m_job;
    double m_narrow;
    double m_code_height;
    double m_height;
    double m_left;  ///< height still free
    double m_air;
    bool m_whole = true;  ///< nothing is cut or left out
    std::vector<Block> m_blocks;
};

/// Something that ends at the card's right, beside the line that begins at its left; below it where the two don't fit.
Block ends(const Job &job, const Block &left, double left_width, const canvas::Span &right)
{
    constexpr double width = card_width - 2 * pad;
    const double own = job.document.width(right.text, right.style);
    const Block text = paragraph(job.document, {right}, width, leading, 1);
    if (left_width + 2 + own <= width)
        return beside({{0, left}, {width - own, text}});
    Block below = text;
    below.before = 1.8;
    return stack({left, std::move(below)});
}

/// Where to get help and from when the card is: along its lower edge.
Block card_foot(const Job &job)
{
    constexpr double width = card_width - 2 * pad;
    const config::Centre &centre = job.order.site.centre;
    const canvas::Document &document = job.document;
    const std::string danger = job.say("pocket_card_112");
    std::vector<Block> lines = {ends(job, paragraph(document, {{danger, small_strong}}, width, leading, 2),
                                     document.width(danger, small_strong),
                                     {job.say("pocket_card_valid", {{"date", valid_date(job)}}), caption_style})};
    std::string help;
    if (!centre.help.empty())
        help = job.in_language(centre.help.front().name) + ": " + centre.help.front().phone;
    const canvas::Span example{centre.example ? job.say("example") : std::string(), small_strong};
    if (!help.empty() || !example.text.empty()) {
        Block text = paragraph(document, {{help, small}}, width, leading, 2);
        lines.push_back(ends(job, text, document.width(help, small), example));
        lines.back().before = 1.8;
    }
    return stack(std::move(lines));
}

/// How a card is set: what gives way where a group has much to say.
struct Setting {
    double air = 1;
    bool tight = false;      ///< smaller letters, and no line that says what the card is
    bool exceptions = true;  ///< told one by one; otherwise only that there are some
    Style name = card_name;
    Style when = card_when;
};
constexpr std::array settings = {
    Setting{.air = airy},
    Setting{},
    Setting{.tight = true, .name = small_name, .when = small_when},
    Setting{.tight = true, .exceptions = false, .name = small_name, .when = small_when},
    Setting{.air = 0.8, .tight = true, .exceptions = false, .name = small_name, .when = small_when},  // for a line of the place
};

/// "Hver mandag kl. 17.00–18.30"; where that is long, the days are cut and not the time.
void add_rhythm(const Job &job, Lines &lines, const schedule::Rhythm &rhythm, const Style &style, double before, bool more_follow)
{
    const std::string days = schedule::sentence_case(schedule::rhythm_words(job.words(), rhythm));
    const std::string time = schedule::at_words(job.words(), rhythm.time) + (more_follow ? " …" : "");
    if (lines.count(days + ' ' + time, style) <= 2) {
        lines.add(days + ' ' + time, style, before, 2);
        return;
    }
    lines.add(days, style, before, 2);
    lines.add(time, style, 1.5, 1);
}

Lines card_lines(const Job &job, std::size_t index, const Corner &code, double height, const Setting &setting)
{
    const schedule::Group &group = job.group(index);
    const config::Content &content = job.order.content;
    Lines lines(job, code, height, setting.air);
    if (!setting.tight)
        lines.add(job.say("pocket_card_label"), label, 0, 1);
    lines.add_name(job.in_language(group.name), setting.name);
    const std::vector<schedule::Rhythm> rhythms = rhythms_from(group, job.today);
    constexpr std::size_t most_rhythms = 3;
    for (std::size_t at = 0; at < std::min(rhythms.size(), most_rhythms); ++at) {
        add_rhythm(job, lines, rhythms[at], setting.when, at == 0 ? 2.6 : 1.9,
                   at + 1 == most_rhythms && rhythms.size() > most_rhythms);
        if (const auto next = next_of_rhythm(job, index, rhythms[at]))
            lines.add(next_line(job, rhythms[at], *next), small_strong, 1.6, 3);
    }
    for (const std::string &line : rhythms.empty() ? next_lines(job, index, SayNext::Always) : std::vector<std::string>())
        lines.add(line, small_strong, 2.2, 3);
    if (job.calendar.next({index}, job.order.now, 1).empty())
        lines.add(job.say("no_group_meetings"), setting.when, 2.6, 2);
    std::string exceptions = exceptions_in_short(job, index, {});
    if (!exceptions.empty() && !setting.exceptions)
        exceptions = job.say("pocket_card_exceptions");
    lines.add(exceptions, small_strong, 2.2, 8);
    if (!group.open)
        lines.add(job.in_language(group.condition), small_strong, 2.2, 3);
    const std::string place = place_line(content, group);
    const std::string town = group.attendance == schedule::Attendance::Online ? typed_address(group.link) : town_line(group);
    lines.add(setting.tight ? joined({place, town}, ", ") : place, small, 2.2, 3);
    lines.add(setting.tight ? std::string() : town, small, 1.6, 2);
    lines.add_whole(job.say("pocket_card_words"), small, 2.6);
    return lines;
}

/// In the first setting in which all of it stands on the card, otherwise in the last.
Block card_text(const Job &job, std::size_t index, const Corner &code, double height)
{
    for (const Setting &setting : settings) {
        const Lines lines = card_lines(job, index, code, height, setting);
        if (lines.is_whole() || &setting == &settings.back())
            return lines.block();
    }
    return {};
}

Block card(const Job &job, std::size_t index, const Corner &code)
{
    const Block foot = card_foot(job);
    constexpr double foot_gap = 3;
    const double height = card_height - 2 * pad - foot.height - foot_gap;
    return {card_height,
            [left = card_text(job, index, code, height), foot, code = code.block](canvas::Page &page, double x, double y) {
                left.draw(page, x + pad, y + pad);
                if (code.draw)
                    code.draw(page, x + card_width - pad, y + pad);
                foot.draw(page, x + pad, y + card_height - pad - foot.height);
            }};
}

/// Short lines at the ends of each cut, and small crosses where four cards meet.
void cut_marks(canvas::Page &page)
{
    constexpr double right = sheet_left + columns * card_width;
    constexpr double bottom = sheet_top + rows * card_height;
    const auto upright = [&page](double x, double top, double end) {
        page.rectangle({x - mark.thickness / 2, top, mark.thickness, end - top}, mark.colour);
    };
    for (std::size_t row = 0; row <= rows; ++row) {
        const double y = sheet_top + static_cast<double>(row) * card_height;
        page.rule(sheet_left - mark_gap - mark_length, y, sheet_left - mark_gap, mark);
        page.rule(right + mark_gap, y, right + mark_gap + mark_length, mark);
        for (std::size_t column = 1; column < columns && row > 0 && row < rows; ++column) {
            const double x = sheet_left + static_cast<double>(column) * card_width;
            page.rule(x - cross, y, x + cross, mark);
            upright(x, y - cross, y + cross);
        }
    }
    for (std::size_t column = 0; column <= columns; ++column) {
        const double x = sheet_left + static_cast<double>(column) * card_width;
        upright(x, sheet_top - mark_gap - mark_length, sheet_top - mark_gap);
        upright(x, bottom + mark_gap, bottom + mark_gap + mark_length);
    }
}

void sheet_head(const Job &job, canvas::Page &page)
{
    Block name =
        tagged(paragraph(job.document, {{job.say("pocket_card_title"), heading_style}}, 120, 6.5, 1), {canvas::Role::H1});
    name.draw(page, margin, text_top);
    const Block lead = paragraph(job.document, {{job.say("pocket_card_lead"), note_style}}, 140, 4.6, 2);
    lead.draw(page, margin, text_top + name.height + 3);
}

}  // namespace

void pocket_card(const Job &job)
{
    const std::vector<std::size_t> &groups = job.order.groups;
    const Corner code = corner(job);
    const std::size_t sheets = (groups.size() + on_a_sheet - 1) / on_a_sheet;
    std::vector<canvas::Page> pages;
    for (std::size_t index = 0; index < sheets * on_a_sheet; ++index) {
        if (index % on_a_sheet == 0) {
            pages.push_back(job.document.add_page());
            sheet_head(job, pages.back());
            cut_marks(pages.back());
        }
        const std::size_t place = index % on_a_sheet;
        card(job, groups[index % groups.size()], code)
            .draw(pages.back(), sheet_left + static_cast<double>(place % columns) * card_width,
                  sheet_top + static_cast<double>(place / columns) * card_height);
    }
    feet(job, pages);
}

}  // namespace handouts
