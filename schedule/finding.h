// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"

#include <array>
#include <concepts>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace schedule {

struct Finding;

/// A word or phrase that is said in the reader's language, by its name under `[phrases]` in problems.toml. Made once for each
/// name, in a `phrases` namespace beside the codes of a folder.
struct Phrase {
    std::string_view name;

    friend bool operator==(Phrase, Phrase) = default;
};

/// What a sentence says of this one case.
class Value {
public:
    /// A text out of a file: shown on one line and cut after 60 code points, since nobody knows what it holds.
    Value(const std::string &of_file);
    Value(std::string_view of_file);
    /// A text of the program's own, shown as it stands: an example, a key, a name of a format.
    Value(const char *own);
    template<std::integral Number>
    requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Value(Number number);
    Value(local_days date);
    Value(Phrase phrase);
    /// Shown with commas, and with the language's "and" before the last.
    Value(std::vector<Value> list);
    /// Another sentence, as the reason of this one.
    Value(Finding reason);
    /// A text of a file or of a library, on one line, that may be longer: a path, what a parser says.
    static Value whole(std::string_view text);

    using Is = std::variant<std::string, long long, local_days, Phrase, std::vector<Value>, std::vector<Finding>>;
    const Is &is() const { return m_is; }

    friend bool operator==(const Value &, const Value &);

private:
    Is m_is;
};

/// What a code is called and which values its sentence has, in the order in which they are given.
struct Definition {
    static constexpr std::size_t most_values = 5;

    std::string_view name;
    std::array<std::string_view, most_values> values{};
    std::size_t count = 0;
};

/// Which kind of thing is wrong: stable, for tests and programs. One code has one sentence.
class Code {
public:
    constexpr Code(const Definition &definition) : m_definition(&definition) {}

    constexpr std::string_view name() const { return m_definition->name; }
    const Definition &definition() const { return *m_definition; }
    operator std::string_view() const { return name(); }

    friend bool operator==(Code a, Code b) { return a.name() == b.name(); }
    friend bool operator==(Code code, std::string_view name) { return code.name() == name; }

private:
    const Definition *m_definition;
};

/// What is wrong, in no language; `problems.toml` has the sentence.
struct Finding {
    Code code;
    std::vector<Value> values;  ///< as many as the code's definition names

    friend bool operator==(const Finding &, const Finding &) = default;
};

// Here, since a value may hold findings, and can be made only once they are known.
inline Value::Value(const char *own) : m_is(std::string(own)) {}

template<std::integral Number>
requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Value::Value(Number number)
    : m_is(static_cast<long long>(number))
{
}

inline Value::Value(local_days date) : m_is(date) {}

inline Value::Value(Phrase phrase) : m_is(phrase) {}

inline Value::Value(std::vector<Value> list) : m_is(std::move(list)) {}

/// A code as the folders list them: `inline constexpr CodeWith bad_id{"bad-id", "id"};`, called with its values:
/// `codes::bad_id(id)`. Too few or too many do not compile.
template<std::size_t Count>
class CodeWith : public Definition {
public:
    template<typename... Names>
    explicit constexpr CodeWith(std::string_view code, Names... names) : Definition{code, {std::string_view(names)...}, Count}
    {
    }
    CodeWith(const CodeWith &) = delete;

    template<typename... Values>
    requires(sizeof...(Values) == Count) Finding operator()(Values &&...said) const
    {
        Finding finding{*this, {}};
        finding.values.reserve(Count);
        (finding.values.emplace_back(std::forward<Values>(said)), ...);
        return finding;
    }
};

template<typename... Names>
CodeWith(std::string_view, Names...) -> CodeWith<sizeof...(Names)>;

}  // namespace schedule
