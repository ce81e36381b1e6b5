// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/report.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace printing {

namespace {

constexpr int stopped = 5;             // printer-state
constexpr int processing_stopped = 6;  // job-state

/// In the order in which a person should see to them: whoever clears a jam opens the cover, and an open cover makes a printer
/// complain of everything. From RFC 8011 section 5.4.12, PWG 5100.9 (the printer's alerts as reasons) and what CUPS adds.
struct Word {
    std::string_view stem;
    JobState state;
};
constexpr auto known_words = std::to_array<Word>({
    {"media-jam", JobState::PaperJam},
    {"input-media-path-jam", JobState::PaperJam},
    {"cover-open", JobState::CoverOpen},
    {"door-open", JobState::CoverOpen},
    {"interlock-open", JobState::CoverOpen},
    {"input-tray-missing", JobState::PaperOut},
    {"media-empty", JobState::PaperOut},
    {"media-needed", JobState::PaperOut},
    {"input-media-supply-empty", JobState::PaperOut},
    {"input-manual-input-request", JobState::PaperOut},
    {"toner-empty", JobState::TonerOut},
    {"marker-supply-empty", JobState::TonerOut},
    {"marker-ink-empty", JobState::TonerOut},
    {"marker-toner-empty", JobState::TonerOut},
    {"marker-toner-cartridge-missing", JobState::TonerOut},
    {"marker-print-ribbon-empty", JobState::TonerOut},
    {"developer-empty", JobState::TonerOut},
    {"opc-life-over", JobState::TonerOut},
    {"offline", JobState::Offline},
    {"connecting-to-device", JobState::Offline},
    {"timed-out", JobState::Offline},
    {"shutdown", JobState::Offline},
    {"power-down", JobState::Offline},
    {"paused", JobState::Stopped},
    {"moving-to-paused", JobState::Stopped},
    {"stopping", JobState::Stopped},
    {"hold-new-jobs", JobState::Stopped},
    {"deactivated", JobState::Stopped},
    {"output-area-full", JobState::Stopped},
    {"output-tray-missing", JobState::Stopped},
    {"marker-waste-full", JobState::Stopped},
    {"fuser-over-temp", JobState::Stopped},
    {"spool-area-full", JobState::Stopped},
    {"toner-low", JobState::TonerLow},
    {"marker-supply-low", JobState::TonerLow},
    {"marker-ink-almost-empty", JobState::TonerLow},
    {"marker-toner-almost-empty", JobState::TonerLow},
    {"developer-low", JobState::TonerLow},
});

/// A reason without its severity, and whether that says that the printer stands still.
std::pair<std::string_view, bool> split(std::string_view reason)
{
    for (const std::string_view severity : {"-report", "-warning", "-error"})
        if (reason.ends_with(severity))
            return {reason.substr(0, reason.size() - severity.size()), severity == "-error"};
    return {reason, false};
}

bool holds(const std::vector<std::string> &reasons, std::string_view stem)
{
    return std::ranges::any_of(reasons, [&](const std::string &reason) { return split(reason).first == stem; });
}

}  // namespace

bool has(const std::vector<std::string> &keywords, std::string_view keyword)
{
    return std::ranges::find(keywords, keyword) != keywords.end();
}

bool is_over(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

std::optional<PrinterProblem> trouble_of(const Report &report)
{
    const bool still = report.printer == stopped || report.job == processing_stopped;
    for (const Word &word : known_words) {
        for (const std::string &reason : report.reasons) {
            const auto [stem, error] = split(reason);
            if (stem != word.stem)
                continue;
            // One that stands still with toner left has another reason, which it does not tell.
            return PrinterProblem{word.state == JobState::TonerLow && still ? JobState::Stopped : word.state, still || error};
        }
    }
    if (still || holds(report.job_reasons, "printer-stopped") || holds(report.job_reasons, "resources-are-not-ready"))
        return PrinterProblem{JobState::Stopped, true};
    return std::nullopt;
}

}  // namespace printing
