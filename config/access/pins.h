// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace config {

/// Who may open the staff door, and to what.
enum class PinRole { Staff, Admin };

/// What one Argon2id hash costs (RFC 9106): passes over a piece of memory, in KiB.
struct PinCost {
    unsigned passes = 0;
    unsigned kibibytes = 0;

    friend bool operator==(const PinCost &, const PinCost &) = default;
};

/// Four passes over 64 MiB: 0.1 to 0.3 s on the small machines that stand behind screens. libsodium's "moderate" takes 256 MiB,
/// which on 1 GB could cost the screen its own memory; no cost makes six digits strong, so the file's mode is the first guard.
inline constexpr PinCost usual_pin_cost{4, 64 * 1024};
/// The least that Argon2id can do, for tests.
inline constexpr PinCost least_pin_cost{1, 8};

inline constexpr std::size_t shortest_pin = 6;
inline constexpr std::size_t longest_pin = 12;

/// The hashes as libsodium writes them ("$argon2id$v=19$m=65536,t=4,p=1$…"); empty where no PIN is set.
struct Pins {
    std::string staff;
    std::string admin;

    const std::string &of(PinRole role) const { return role == PinRole::Staff ? staff : admin; }
    bool any() const { return !staff.empty() || !admin.empty(); }

    friend bool operator==(const Pins &, const Pins &) = default;
};

/// Why a PIN is too easy to guess, or is none.
enum class PinFault { NotDigits, TooShort, TooLong, FewDigits, Run, Repeats, Date, KeypadLine, OtherRole };

/// Digits that leave no copy behind: a fixed place in memory, overwritten when it goes.
class PinDigits {
public:
    PinDigits() = default;
    explicit PinDigits(std::string_view digits);
    PinDigits(const PinDigits &other) = default;
    PinDigits &operator=(const PinDigits &other) = default;
    ~PinDigits() { clear(); }

    std::size_t size() const { return m_size; }
    std::string_view text() const { return {m_digits.data(), m_size}; }
    /// False where it is full.
    bool push(char digit);
    void pop();
    void clear();

private:
    std::array<char, longest_pin + 1> m_digits{};  ///< one more than a PIN has, so that too long can be told
    std::size_t m_size = 0;
};

/// `DIR/state/pins.toml`, whether it is there or not.
std::filesystem::path pins_file(const std::filesystem::path &directory);

/// None set where there is no file. A file or folder that others than its owner may touch is not believed, nor are hashes that
/// would take more than 1 GiB or 64 passes.
tl::expected<Pins, schedule::Problem> read_pins(const std::filesystem::path &directory);

/// In one step and for the owner's eyes only; makes the folder where it is missing. Written by root, folder and file belong to
/// whom the folder, or else the centre's directory, belongs to, so that the screen can read them.
tl::expected<void, schedule::Problem> write_pins(const std::filesystem::path &directory, const Pins &pins);

/// What is wrong with these digits as the PIN of that role, beside the other role's PIN. Of all PINs of six digits 11 in 100 have
/// a fault: nine can be read as dates, two have a pattern.
std::optional<PinFault> find_pin_fault(std::string_view digits, PinRole role, const Pins &pins);
/// The same for people.
schedule::Finding finding_of(PinFault fault);

/// Hashes digits that have no fault; nothing where the memory for it can't be had.
std::optional<std::string> hash_pin(std::string_view digits, PinCost cost = usual_pin_cost);

/// Whose PIN it is. Takes two hashes' time whatever is set and whichever is right: of a PIN that is not set, `cost`.
std::optional<PinRole> role_of(std::string_view digits, const Pins &pins, PinCost cost = usual_pin_cost);

}  // namespace config
