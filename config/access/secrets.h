// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that are between a person and the screen: memory that is overwritten when it is given back, and no picture of it on disk.

#pragma once

#include <cstddef>
#include <new>
#include <string_view>
#include <vector>

namespace config {

/// Leaves zeros, whatever an optimiser thinks of it.
void overwrite(void *bytes, std::size_t count);

/// This process leaves no core when it crashes, and no other one of the same user may look into it. For the start of a program:
/// a program that is become by exec has to say it again.
void keep_out_of_cores();

/// Overwrites what it gives back.
template<typename T>
struct Overwriting {
    using value_type = T;

    Overwriting() = default;
    template<typename Other>
    Overwriting(const Overwriting<Other> &)
    {
    }

    T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T))); }
    void deallocate(T *place, std::size_t count)
    {
        overwrite(place, count * sizeof(T));
        ::operator delete(place);
    }

    friend bool operator==(const Overwriting &, const Overwriting &) { return true; }
};

/// A text of which each copy is overwritten when it goes. A vector, since a string keeps short texts in itself.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(std::string_view text) : m_bytes(text.begin(), text.end()) {}

    std::string_view text() const { return {m_bytes.data(), m_bytes.size()}; }
    bool empty() const { return m_bytes.empty(); }

    friend bool operator==(const SecretText &, const SecretText &) = default;

private:
    std::vector<char, Overwriting<char>> m_bytes;
};

}  // namespace config
