// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/dialogue.h"

#include <array>
#include <string_view>

namespace printing {

Q_LOGGING_CATEGORY(lcPrinting, "moedested.printing", QtWarningMsg)

namespace {

bool is_words(ipp_tag_t tag)
{
    return tag == IPP_TAG_NAME || tag == IPP_TAG_TEXT || tag == IPP_TAG_NAMELANG || tag == IPP_TAG_TEXTLANG;
}

/// Whether an attribute's value may be somebody's words: what a job is called, by whom, or what a printer says of it.
bool is_private(ipp_tag_t group, std::string_view name, ipp_tag_t value)
{
    return is_words(value) && (group == IPP_TAG_JOB || group == IPP_TAG_UNSUPPORTED_GROUP || name.starts_with("job-"));
}

}  // namespace

std::string attributes_in_words(ipp_t *message)
{
    std::string lines;
    for (ipp_attribute_t *attribute = ippFirstAttribute(message); attribute; attribute = ippNextAttribute(message)) {
        const char *const name = ippGetName(attribute);
        if (!name)
            continue;  // between two jobs of a list
        const ipp_tag_t group = ippGetGroupTag(attribute);
        const ipp_tag_t tag = ippGetValueTag(attribute);
        std::array<char, 2048> value{};
        if (is_private(group, name, tag))
            value = {"(not shown)"};
        else
            ippAttributeString(attribute, value.data(), value.size());
        lines.append("  ").append(ippTagString(group)).append(" ").append(name).append(" (").append(ippTagString(tag));
        lines.append(ippGetCount(attribute) > 1 ? ", several) = " : ") = ").append(value.data()).append("\n");
    }
    if (!lines.empty())
        lines.pop_back();
    return lines;
}

const char *in_words(JobState state)
{
    switch (state) {
        case JobState::Sending:
            return "sending";
        case JobState::Waiting:
            return "waiting";
        case JobState::Printing:
            return "printing";
        case JobState::PaperOut:
            return "paper out";
        case JobState::PaperJam:
            return "paper jam";
        case JobState::TonerLow:
            return "toner low";
        case JobState::TonerOut:
            return "toner out";
        case JobState::CoverOpen:
            return "cover open";
        case JobState::Offline:
            return "offline";
        case JobState::Stopped:
            return "stopped";
        case JobState::Unknown:
            return "unknown";
        case JobState::Done:
            return "done";
        case JobState::Failed:
            return "failed";
        case JobState::Cancelled:
            return "cancelled";
    }
    return "";
}

const char *in_words(Answer answer)
{
    switch (answer) {
        case Answer::Yes:
            return "yes";
        case Answer::Busy:
            return "busy";
        case Answer::No:
            return "no";
        case Answer::Gone:
            return "no such job";
        case Answer::Lost:
            return "not reached";
        case Answer::Unsure:
            return "no answer";
    }
    return "";
}

}  // namespace printing
