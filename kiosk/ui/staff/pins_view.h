// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staff/pin_pad.h"

#include <optional>

#include <tl/expected.hpp>

namespace staff {

/// How an admin gives staff, or the admins, another PIN at the screen: whose, the new one, the same once more.
class PinsView : public PinPad {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool pad READ pad NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString staffState MEMBER m_staff_state NOTIFY refreshed)
    Q_PROPERTY(QString adminState MEMBER m_admin_state NOTIFY refreshed)

public:
    using PinPad::PinPad;

    /// Digits are asked for; else whose PIN it is.
    bool pad() const { return m_stage != Stage::Whose; }
    /// "staff" or "admin".
    Q_INVOKABLE void pick(const QString &role);
    /// Back to whose PIN it is; nothing was changed.
    Q_INVOKABLE void leave();
    /// What a PIN costs; the least of it for tests.
    void setCost(config::PinCost cost) { m_cost = cost; }

protected:
    void read() override;
    bool wants_digits() const override { return m_stage == Stage::First || m_stage == Stage::Again; }
    void take(const config::PinDigits &digits) override;
    QString words_of_last_key() const override { return tr("Next"); }

private:
    enum class Stage {
        Whose,
        First,
        Checking,  ///< whether it is good, which takes as long as a hash
        Again,
        Saving
    };
    enum class Told { Nothing, Changed, Differed, NotSaved };

    /// Does `work` beside the screen; what it gives is taken unless somebody went away meanwhile.
    template<typename Work, typename Take>
    void beside(Work work, Take taken_by);
    void take_fault(const std::optional<config::PinFault> &fault);
    void take_saved(const tl::expected<void, schedule::Problem> &saved);
    void say();

    config::PinCost m_cost = config::usual_pin_cost;
    config::PinRole m_role = config::PinRole::Staff;
    Stage m_stage = Stage::Whose;
    Told m_told = Told::Nothing;
    std::optional<config::PinFault> m_fault;
    config::PinDigits m_first;
    int m_turn = 0;  ///< an answer to an earlier one is not heard
    QString m_words;
    QString m_staff_state;
    QString m_admin_state;
};

}  // namespace staff
