// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/sentences.h"

#include "schedule/text.h"

#include <algorithm>

namespace schedule {

namespace {

/// Appends values as one language says them.
class Teller {
public:
    explicit Teller(const Sentences &sentences) : m_sentences(sentences) {}

    void tell(const Finding &finding)
    {
        const auto sentence = m_sentences.by_code.find(finding.code.name());
        if (sentence == m_sentences.by_code.end())
            return tell_bare(finding);
        fill(sentence->second.what, finding);
        if (!sentence->second.remedy.empty()) {
            m_text += ' ';
            fill(sentence->second.remedy, finding);
        }
    }

    std::string take() { return std::move(m_text); }

    // What a value can be.
    void operator()(const std::string &text) { m_text += text; }
    void operator()(long long number) { m_text += std::to_string(number); }
    void operator()(local_days date)
    {
        const std::string &day = m_sentences.weekdays[weekday(date).iso_encoding() - 1];
        m_text.append(day).append(day.empty() ? "" : " ").append(to_iso(date));
    }
    void operator()(Phrase phrase)
    {
        const auto words = m_sentences.phrases.find(phrase.name);
        m_text += words == m_sentences.phrases.end() ? phrase.name : std::string_view(words->second);
    }
    void operator()(const std::vector<Value> &list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0 && i + 1 == list.size() && !m_sentences.and_word.empty())
                m_text.append(" ").append(m_sentences.and_word).append(" ");
            else if (i > 0)
                m_text += ", ";
            std::visit(*this, list[i].is());
        }
    }
    void operator()(const std::vector<Finding> &reason)
    {
        for (const Finding &finding : reason)
            tell(finding);
    }

private:
    void fill(std::string_view pattern, const Finding &finding)
    {
        while (!pattern.empty()) {
            const std::size_t open = std::min(pattern.find('{'), pattern.size());
            m_text += pattern.substr(0, open);
            pattern.remove_prefix(open);
            const std::size_t close = pattern.find('}');
            const Value *value = close == std::string_view::npos ? nullptr : find(finding, pattern.substr(1, close - 1));
            if (value)
                std::visit(*this, value->is());
            else
                m_text += pattern.substr(0, 1);
            pattern.remove_prefix(std::min(value ? close + 1 : 1, pattern.size()));
        }
    }

    static const Value *find(const Finding &finding, std::string_view name)
    {
        const auto &names = finding.code.definition().values;
        const auto found = std::ranges::find(names, name);
        const auto index = static_cast<std::size_t>(found - names.begin());
        return !name.empty() && index < finding.values.size() ? &finding.values[index] : nullptr;
    }

    void tell_bare(const Finding &finding)
    {
        m_text += finding.code.name();
        const Definition &definition = finding.code.definition();
        for (std::size_t i = 0; i < finding.values.size() && i < definition.count; ++i) {
            m_text.append(i == 0 ? " (" : ", ").append(definition.values[i]).append(": ");
            std::visit(*this, finding.values[i].is());
        }
        m_text += finding.values.empty() ? "" : ")";
    }

    const Sentences &m_sentences;
    std::string m_text;
};

}  // namespace

std::string to_words(const Finding &finding, const Sentences &sentences)
{
    Teller teller(sentences);
    teller.tell(finding);
    return teller.take();
}

std::string to_line(const Problem &problem, const Sentences &sentences)
{
    std::string line = problem.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ": ";
    line += problem.severity == Severity::Error ? "error: " : "warning: ";
    line += to_words(problem, sentences);
    line += " [" + problem.key + ']';
    return without_control_characters(line);
}

std::string to_line(const Problem &problem)
{
    return to_line(problem, Sentences());
}

}  // namespace schedule
